import {
  DAYS_A_WEEK,
  MAX_RANGES_A_DAY,
  type DayHours,
  type TimeRange,
  type WeekHours,
} from "./openingHours.ts";

/** Two times as a person enters them, on the 24-hour clock: `09:30`; empty where there is none yet. */
export type RangeDraft = { readonly start: string; readonly end: string };
export type DayDraft = readonly RangeDraft[];
/** Seven days, Monday first. */
export type WeekDraft = readonly DayDraft[];

/** `noLength`: it ends when it starts, and is not the whole day. `overlaps`: with another range of the same day. */
export type RangeProblem = "noStart" | "noEnd" | "noLength" | "overlaps";

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const FIRST_START = 9 * HOUR_MINUTES;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight, or null for what is no time. */
export function toMinute(time: string): number | null {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined || minutes === undefined
    ? null
    : Number(hours) * HOUR_MINUTES + Number(minutes);
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

const toTime = (minute: number): string =>
  `${twoDigits(Math.floor(minute / HOUR_MINUTES))}:${twoDigits(minute % HOUR_MINUTES)}`;

/** A whole range, or null. */
function toRange({ start, end }: RangeDraft): TimeRange | null {
  const startMinute = toMinute(start);
  const endMinute = toMinute(end);
  return startMinute === null || endMinute === null ? null : { startMinute, endMinute };
}

const isWholeDay = ({ startMinute, endMinute }: TimeRange) => startMinute === 0 && endMinute === 0;

/** Whether it ends on the next day; a whole day does not count, as it needs no telling. */
export function endsNextDay(draft: RangeDraft): boolean {
  const range = toRange(draft);
  return range !== null && range.endMinute < range.startMinute;
}

/** Minutes since the midnight that the day begins with; past 1440 on the next day. */
const lastMinute = ({ startMinute, endMinute }: TimeRange) =>
  endMinute > startMinute ? endMinute : endMinute + DAY_MINUTES;

const doOverlap = (one: TimeRange, other: TimeRange) =>
  one.startMinute < lastMinute(other) && other.startMinute < lastMinute(one);

function problemAlone(draft: RangeDraft): RangeProblem | null {
  if (toMinute(draft.start) === null) return "noStart";
  if (toMinute(draft.end) === null) return "noEnd";
  const range = toRange(draft);
  const hasLength = range === null || range.startMinute !== range.endMinute || isWholeDay(range);
  return hasLength ? null : "noLength";
}

/** What is wrong with each range of a day, or null. Of two that overlap, the later in the list is wrong. */
export function dayProblems(day: DayDraft): readonly (RangeProblem | null)[] {
  const sound: TimeRange[] = [];
  return day.map((draft) => {
    const range = toRange(draft);
    const alone = problemAlone(draft);
    if (alone !== null || range === null) return alone;
    if (sound.some((earlier) => doOverlap(earlier, range))) return "overlaps";
    sound.push(range);
    return null;
  });
}

export const hasProblem = (week: WeekDraft): boolean =>
  week.some((day) => dayProblems(day).some((problem) => problem !== null));

/** The week as far as it is sound: a range with a problem is left out. */
export const soundHours = (week: WeekDraft): WeekHours => week.map(soundDay);

function soundDay(day: DayDraft): DayHours {
  const problems = dayProblems(day);
  return day.flatMap((draft, index) => {
    const range = toRange(draft);
    return range === null || problems[index] !== null ? [] : [range];
  });
}

export const toWeekDraft = (hours: WeekHours): WeekDraft =>
  Array.from({ length: DAYS_A_WEEK }, (_, day) =>
    (hours[day] ?? []).map(({ startMinute, endMinute }) => ({
      start: toTime(startMinute),
      end: toTime(endMinute),
    })),
  );

const EMPTY: RangeDraft = { start: "", end: "" };

/** An hour to begin with: in the morning, or an hour after the day's last range; empty where the day has none left. */
function nextRange(day: DayDraft): RangeDraft {
  const ends = day.map(toRange).flatMap((range) => (range === null ? [] : [lastMinute(range)]));
  if (ends.length < day.length) return EMPTY;
  const start = day.length === 0 ? FIRST_START : Math.max(...ends) + HOUR_MINUTES;
  const end = start + HOUR_MINUTES;
  return end < DAY_MINUTES ? { start: toTime(start), end: toTime(end) } : EMPTY;
}

/** The day with one more range; the same day where it has as many as it may. */
export const withRange = (day: DayDraft): DayDraft =>
  day.length >= MAX_RANGES_A_DAY ? day : [...day, nextRange(day)];

export const withoutRange = (day: DayDraft, index: number): DayDraft =>
  day.filter((_, other) => other !== index);

export const withDay = (week: WeekDraft, index: number, day: DayDraft): WeekDraft =>
  week.map((before, other) => (other === index ? day : before));

/** Tuesday to Friday, by their place in the week. */
const OTHER_WEEKDAYS = [1, 2, 3, 4];

/** Monday's hours on every weekday. */
export const withMondayOnWeekdays = (week: WeekDraft): WeekDraft =>
  week.map((day, index) => (OTHER_WEEKDAYS.includes(index) ? (week[0] ?? []) : day));

const isSameDay = (one: DayDraft, other: DayDraft) =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]?.start && end === other[index].end);

/** Whether every weekday has Monday's hours already. */
export const isMondayOnWeekdays = (week: WeekDraft): boolean =>
  OTHER_WEEKDAYS.every((index) => isSameDay(week[0] ?? [], week[index] ?? []));
