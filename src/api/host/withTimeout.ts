import { withinTime } from "#api/browser/withinTime.ts";
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
  try {
    return await withinTime(timeoutMs, ask(), () => new HostError("timeout", call));
  } catch (error) {
    throw toHostError(error, call);
  }
}
