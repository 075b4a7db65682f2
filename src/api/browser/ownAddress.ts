/** Where this page lies, without path or card. */
export const ownOrigin = (): string => window.location.origin;

/** What stands after `#` in the page's address, that sign included; empty for none. */
export const ownHash = (): string => window.location.hash;

/** Calls back when only that part changes: the browser then loads nothing anew. Returns the way to stop. */
export function onHashChange(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The page that the address asks for, or null. A hint: where the page is shown decides. */
export const askedPage = (): string | null =>
  new URLSearchParams(window.location.search).get("page");

/** Whether this is the address of a door that carries a card, sound or not. */
export const hasCard = (): boolean => ownHash().length > 1 && askedPage() === "channelTab";

/** Puts another text after `#`, and lets everybody who listens know. */
export function replaceHash(hash: string): void {
  window.location.replace(`#${hash}`);
}
