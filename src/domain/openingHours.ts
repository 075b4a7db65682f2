import { Temporal } from "temporal-polyfill";

/**
 * Minutes since midnight, 0 to 1439, on the owner's clock. An end that is not after the start lies on the next day: 22:00 to
 * 02:00 is overnight, 00:00 to 00:00 the whole day.
 */
export type TimeRange = { readonly startMinute: number; readonly endMinute: number };
export type DayHours = readonly TimeRange[];
/** Seven days, Monday first. */
export type WeekHours = readonly DayHours[];

export const DAYS_A_WEEK = 7;
export const MAX_RANGES_A_DAY = 3;

export const CLOSED_WEEK: WeekHours = Array.from({ length: DAYS_A_WEEK }, () => []);

/** `noHours`: the week has none. Times are milliseconds since 1970. */
export type OpeningState =
  | { readonly kind: "noHours" }
  | { readonly kind: "always" }
  | { readonly kind: "open"; readonly untilMs: number }
  | { readonly kind: "closed"; readonly opensAtMs: number };

/** From `startMs` until just before `endMs`, milliseconds since 1970. */
export type OpenSpan = { readonly startMs: number; readonly endMs: number };

const HOUR_MINUTES = 60;
/** A range may have begun the day before. */
const DAYS_BACK = 1;
/** Past the same day of the next week, as today's ranges may be over. */
const DAYS_AHEAD = 8;
/** A week in which the clocks go back; who is open for longer is open always, as every week is the same. */
const LONGEST_WEEK_MS = (DAYS_A_WEEK * 24 + 2) * 3_600_000;

/** Whether both the browser and the calendar know a zone: each knows some that the other does not. */
export const isTimeZone = (name: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** Of a clock's minute that comes twice when the clocks go back: the first, or the second. */
type Which = "earlier" | "later";

/** A minute that is skipped when the clocks go forward is an hour later. */
function instantMs(
  date: Temporal.PlainDate,
  minute: number,
  timeZone: string,
  which: Which,
): number {
  const hour = Math.floor(minute / HOUR_MINUTES);
  const local = date.toPlainDateTime({ hour, minute: minute % HOUR_MINUTES });
  const disambiguation = which === "earlier" ? "compatible" : "later";
  return local.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
}

const spanOn = (date: Temporal.PlainDate, range: TimeRange, timeZone: string): OpenSpan => {
  const lastDay = range.endMinute > range.startMinute ? date : date.add({ days: 1 });
  return {
    startMs: instantMs(date, range.startMinute, timeZone, "earlier"),
    endMs: instantMs(lastDay, range.endMinute, timeZone, "later"),
  };
};

/** Spans that touch or overlap are one. */
function merged(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const result: OpenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.startMs - b.startMs)) {
    const last = result.at(-1);
    if (last === undefined || span.startMs > last.endMs) result.push(span);
    else result[result.length - 1] = { ...last, endMs: Math.max(last.endMs, span.endMs) };
  }
  return result;
}

/** When the door is open from the day before `nowMs` to the same day of the next week. */
function spansAround(week: WeekHours, timeZone: string, nowMs: number): readonly OpenSpan[] {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const spans: OpenSpan[] = [];
  for (let offset = -DAYS_BACK; offset <= DAYS_AHEAD; offset += 1) {
    const date = today.add({ days: offset });
    for (const range of week[date.dayOfWeek - 1] ?? []) spans.push(spanOn(date, range, timeZone));
  }
  return merged(spans.filter(({ startMs, endMs }) => startMs < endMs));
}

/** `timeZone`: the owner's, an IANA name. @throws {RangeError} for a zone that `isTimeZone` does not know. */
export function openingAt(week: WeekHours, timeZone: string, nowMs: number): OpeningState {
  const spans = spansAround(week, timeZone, nowMs);
  const current = spans.find(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs);
  const next = spans.find(({ startMs }) => startMs > nowMs);
  if (current !== undefined) {
    const isEndless = current.endMs - nowMs > LONGEST_WEEK_MS;
    return isEndless ? { kind: "always" } : { kind: "open", untilMs: current.endMs };
  }
  return next === undefined ? { kind: "noHours" } : { kind: "closed", opensAtMs: next.startMs };
}

/** What is left of this and the coming openings within a week, soonest first. */
export function comingOpenings(
  week: WeekHours,
  timeZone: string,
  nowMs: number,
): readonly OpenSpan[] {
  const weekEndMs = Temporal.Instant.fromEpochMilliseconds(nowMs)
    .toZonedDateTimeISO(timeZone)
    .add({ days: DAYS_A_WEEK }).epochMilliseconds;
  return spansAround(week, timeZone, nowMs).filter(
    ({ startMs, endMs }) => endMs > nowMs && startMs < weekEndMs,
  );
}

/** Whether the clocks of both zones show the same time at this moment. */
export const isSameClock = (one: string, other: string, atMs: number): boolean => {
  const moment = Temporal.Instant.fromEpochMilliseconds(atMs);
  return moment.toZonedDateTimeISO(one).offset === moment.toZonedDateTimeISO(other).offset;
};
