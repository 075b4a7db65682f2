/** What the browser believes of its network: false is certain, true only a hope. */
export const isOnline = () => navigator.onLine;

/** Calls back when that changes; returns the way to stop. */
export function onNetworkChange(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
