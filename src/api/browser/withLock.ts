/**
 * Runs one `run` at a time under this name, over all windows of the origin. Where the browser has no Web Locks or refuses
 * them, as it may without storage, it runs at once. `late()` is thrown when the turn has not come after `patienceMs` milliseconds.
 * @see https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export async function withLock<Answer>(
  name: string,
  patienceMs: number,
  run: () => Promise<Answer>,
  late: () => Error,
): Promise<Answer> {
  if (!("locks" in navigator)) return run();
  const signal = AbortSignal.timeout(patienceMs);
  const turn = { hasCome: false };
  const inTurn = () => {
    turn.hasCome = true;
    return run();
  };
  try {
    return await navigator.locks.request(name, { signal }, inTurn);
  } catch (error) {
    if (turn.hasCome) throw error;
    if (signal.aborted) throw late();
    return run();
  }
}
