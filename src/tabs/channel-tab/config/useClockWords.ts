import { useLingui } from "@lingui/react/macro";

const MONDAY = { year: 2024, month: 0, date: 1 } as const;
const HOUR_MINUTES = 60;
/** That in which `MONDAY` is built: the reader's own would shift it. */
const ZONE = "UTC";

type ClockWords = {
  /** `day`: its place in the week, Monday first. */
  readonly dayName: (day: number) => string;
  /** `minute`: since midnight. */
  readonly timeOfDay: (minute: number) => string;
};

/** Days and times of any week in the reader's language. */
export function useClockWords(): ClockWords {
  const { i18n } = useLingui();
  const moment = (day: number, minute: number) =>
    new Date(
      Date.UTC(
        MONDAY.year,
        MONDAY.month,
        MONDAY.date + day,
        Math.floor(minute / HOUR_MINUTES),
        minute % HOUR_MINUTES,
      ),
    );
  return {
    dayName: (day) => i18n.date(moment(day, 0), { weekday: "long", timeZone: ZONE }),
    timeOfDay: (minute) => i18n.date(moment(0, minute), { timeStyle: "short", timeZone: ZONE }),
  };
}
