/** Calls back when the page comes into sight again; returns the way to stop. */
export function onVisible(listener: () => void): () => void {
  const onChange = () => {
    if (document.visibilityState === "visible") listener();
  };
  document.addEventListener("visibilitychange", onChange);
  return () => document.removeEventListener("visibilitychange", onChange);
}
