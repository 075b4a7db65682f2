import { MINUTE_MS } from "#playground/tenant/graphTime.ts";
import { idAt, type Call } from "../call.ts";
import { Refusal } from "../reply.ts";
import { transact } from "../transact.ts";
import { chatOf, withChat } from "./storedChats.ts";

/** Per app, tenant and chat. @see https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits */
const CHANGES_PER_MINUTE = 4;

/** Seconds until fewer than four calls lie within the last minute. */
const secondsToWait = (earlierMs: readonly number[], nowMs: number) => {
  const fourthLatest = [...earlierMs].sort((a, b) => b - a)[CHANGES_PER_MINUTE - 1] ?? nowMs;
  return Math.max(1, Math.ceil((fourthLatest + MINUTE_MS - nowMs) / 1000));
};

export const tooManyRequests = (retryAfterSeconds: number | null) =>
  new Refusal({
    status: 429,
    code: "TooManyRequests",
    message: "Too many requests.",
    ...(retryAfterSeconds !== null && { headers: { "Retry-After": String(retryAfterSeconds) } }),
  });

/**
 * Counts one membership change of the chat, whether it then succeeds or not; calls that are refused for their number
 * count too.
 * @throws {Refusal} 429 when four were made within the last minute; then nobody comes or goes
 */
export function countMembershipChange(call: Call): void {
  const refusal = transact(call.store, (state) => {
    const chat = chatOf(state, idAt(call, 0), call.caller);
    const earlier = chat.membershipChangesAtMs.filter((at) => at > call.nowMs - MINUTE_MS);
    const wait = state.unknowns.sendsRetryAfter ? secondsToWait(earlier, call.nowMs) : null;
    const next = withChat(state, { ...chat, membershipChangesAtMs: [...earlier, call.nowMs] });
    return [next, earlier.length < CHANGES_PER_MINUTE ? null : tooManyRequests(wait)];
  });
  if (refusal !== null) throw refusal;
}
