import { HostError, toHostError } from "./hostError.ts";

/**
 * A call to the host, given up after `timeoutMs`: teams-js itself waits a minute, or for ever.
 * @throws {HostError}
 */
export async function withTimeout<Answer>(
  call: string,
  timeoutMs: number,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError("timeout", call)), timeoutMs);
  });
  try {
    return await Promise.race([ask(), timeout]);
  } catch (error) {
    throw toHostError(error, call);
  } finally {
    clearTimeout(timer);
  }
}
