import { DAY_MS, HOUR_MS } from "#playground/tenant/graphTime.ts";
import type { UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import type { Call } from "../call.ts";
import { isDateTime } from "../dateTime.ts";
import { badRequest } from "../reply.ts";

/** Milliseconds since 1970. */
export type MeetingTimes = { readonly startMs: number; readonly endMs: number };

const readTime = (body: Call["body"], name: string): number | null => {
  const value = body[name];
  if (value === undefined || value === null) return null;
  if (!isDateTime(value)) throw badRequest(`Invalid value specified for property '${name}'.`);
  return Date.parse(value);
};

const checkOrder = ({ startMs, endMs }: MeetingTimes) => {
  if (endMs < startMs) throw badRequest("1026: endDateTime is before startDateTime.");
};

const checkReach = (times: MeetingTimes, unknowns: UnknownBehaviours, nowMs: number) => {
  if (unknowns.maxEndDays !== null && times.endMs > nowMs + unknowns.maxEndDays * DAY_MS)
    throw badRequest("1026: An error has occurred.");
};

/**
 * The times of a new meeting. Neither given: now, for an hour. Start alone: an hour from then.
 * @throws {Refusal} 400 for an end without a start, an end before the start, or too far an end
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-createorget
 */
export function timesOfNew(call: Call, body: Call["body"]): MeetingTimes {
  const start = readTime(body, "startDateTime");
  const end = readTime(body, "endDateTime");
  if (start === null && end !== null) throw badRequest("1026: endDateTime needs a startDateTime.");
  const startMs = start ?? call.nowMs;
  const times = { startMs, endMs: end ?? startMs + HOUR_MS };
  checkOrder(times);
  checkReach(times, call.store.read().unknowns, call.nowMs);
  return times;
}

/**
 * The times of an update: null when the body has none, else both.
 * @throws {Refusal} 400 for one without the other
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-update
 */
export function timesOfUpdate(call: Call): MeetingTimes | null {
  const startMs = readTime(call.body, "startDateTime");
  const endMs = readTime(call.body, "endDateTime");
  if (startMs === null && endMs === null) return null;
  if (startMs === null || endMs === null)
    throw badRequest("1026: startDateTime and endDateTime have to be sent together.");
  checkOrder({ startMs, endMs });
  checkReach({ startMs, endMs }, call.store.read().unknowns, call.nowMs);
  return { startMs, endMs };
}
