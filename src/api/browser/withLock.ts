/**
 * Runs one `run` at a time under this name, over all windows of the origin. Where the browser has no Web Locks it runs at
 * once.
 * @see https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export async function withLock<Answer>(name: string, run: () => Promise<Answer>): Promise<Answer> {
  if (!("locks" in navigator)) return run();
  return navigator.locks.request(name, run);
}
