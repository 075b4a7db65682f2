import { useLingui } from "@lingui/react/macro";
import type { OpenSpan } from "#domain/openingHours.ts";
import type { useOpening } from "#hooks/useOpening.ts";

export type Opening = ReturnType<typeof useOpening>;

const CLOCK = { hour: "numeric", minute: "2-digit" } as const;
const WEEKDAY = { weekday: "long" } as const;
const DATE = { weekday: "long", day: "numeric", month: "long" } as const;
const SIX_DAYS_MS = 6 * 86_400_000;

/** Dates and times in the reader's zone and language. */
export function useDoorTimes({ nowMs, timeZone }: Opening) {
  const { i18n, t } = useLingui();
  const format = (ms: number, options: Intl.DateTimeFormatOptions) =>
    i18n.date(new Date(ms), { ...options, timeZone });
  const isSameDay = (one: number, other: number) => format(one, DATE) === format(other, DATE);
  /** As near as it takes to be clear: the time of today, a weekday's, or with the date a week ahead. */
  const moment = (ms: number): string => {
    if (isSameDay(ms, nowMs)) return format(ms, CLOCK);
    return format(ms, { ...(ms - nowMs < SIX_DAYS_MS ? WEEKDAY : DATE), ...CLOCK });
  };
  const day = (ms: number) => format(ms, DATE);
  /** From midnight to midnight, on the reader's clock. */
  const isWholeDay = (startMs: number, endMs: number) =>
    isSameDay(startMs, endMs - 1) &&
    !isSameDay(startMs - 1, startMs) &&
    !isSameDay(endMs - 1, endMs);
  const span = ({ startMs, endMs }: OpenSpan): string => {
    const from = format(startMs, CLOCK);
    if (isWholeDay(startMs, endMs)) return t`All day`;
    const isOneDay = isSameDay(startMs, endMs - 1);
    const to = format(endMs, isOneDay ? CLOCK : { weekday: "short", ...CLOCK });
    return t({ message: `${from} – ${to}`, comment: "two times of a day" });
  };
  return { moment, day, span };
}
