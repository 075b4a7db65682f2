import { describe, expect, test } from "vitest";
import {
  CLOSED_WEEK,
  isSameClock,
  isTimeZone,
  openingAt,
  type TimeRange,
  type WeekHours,
} from "#domain/openingHours.ts";

const range = (start: string, end: string): TimeRange => {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return { startMinute: minute(start), endMinute: minute(end) };
};
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
type Days = Partial<Record<(typeof DAYS)[number], readonly (readonly [string, string])[]>>;
const week = (days: Days): WeekHours =>
  DAYS.map((day) => (days[day] ?? []).map(([start, end]) => range(start, end)));
const at = (iso: string) => Date.parse(iso);
const told = (hours: WeekHours, zone: string, now: string) => {
  const state = openingAt(hours, zone, at(now));
  if (state.kind === "open") return `until ${new Date(state.untilMs).toISOString()}`;
  return state.kind === "closed" ? `opens ${new Date(state.opensAtMs).toISOString()}` : state.kind;
};

const ALWAYS = week(Object.fromEntries(DAYS.map((day) => [day, [["00:00", "00:00"]]])));

// 2026-11-24 is a Tuesday; Berlin is an hour ahead of UTC in winter, two in summer.
test.each<readonly [string, WeekHours, string, string, string]>([
  [
    "within hours",
    week({ tue: [["14:00", "15:00"]] }),
    "Europe/Berlin",
    "2026-11-24T13:30:00Z",
    "until 2026-11-24T14:00:00.000Z",
  ],
  [
    "the first moment counts",
    week({ tue: [["14:00", "15:00"]] }),
    "Europe/Berlin",
    "2026-11-24T13:00:00Z",
    "until 2026-11-24T14:00:00.000Z",
  ],
  [
    "the last does not",
    week({ tue: [["14:00", "15:00"]] }),
    "Europe/Berlin",
    "2026-11-24T14:00:00Z",
    "opens 2026-12-01T13:00:00.000Z",
  ],
  [
    "before hours",
    week({ tue: [["14:00", "15:00"]] }),
    "Europe/Berlin",
    "2026-11-24T12:59:00Z",
    "opens 2026-11-24T13:00:00.000Z",
  ],
  [
    "between two ranges",
    week({
      tue: [
        ["09:00", "10:00"],
        ["14:00", "15:00"],
      ],
    }),
    "UTC",
    "2026-11-24T11:00:00Z",
    "opens 2026-11-24T14:00:00.000Z",
  ],
  [
    "ranges that touch are one",
    week({
      tue: [
        ["09:00", "10:00"],
        ["10:00", "12:00"],
      ],
    }),
    "UTC",
    "2026-11-24T09:30:00Z",
    "until 2026-11-24T12:00:00.000Z",
  ],
  [
    "ranges that overlap are one",
    week({
      tue: [
        ["09:00", "11:00"],
        ["10:00", "10:30"],
      ],
    }),
    "UTC",
    "2026-11-24T09:30:00Z",
    "until 2026-11-24T11:00:00.000Z",
  ],
  [
    "overnight, before midnight",
    week({ tue: [["22:00", "02:00"]] }),
    "UTC",
    "2026-11-24T23:00:00Z",
    "until 2026-11-25T02:00:00.000Z",
  ],
  [
    "overnight, after midnight",
    week({ tue: [["22:00", "02:00"]] }),
    "UTC",
    "2026-11-25T01:00:00Z",
    "until 2026-11-25T02:00:00.000Z",
  ],
  [
    "overnight into the next week",
    week({ sun: [["22:00", "02:00"]] }),
    "UTC",
    "2026-11-23T01:00:00Z",
    "until 2026-11-23T02:00:00.000Z",
  ],
  [
    "up to midnight and on",
    week({ tue: [["20:00", "00:00"]], wed: [["00:00", "03:00"]] }),
    "UTC",
    "2026-11-24T21:00:00Z",
    "until 2026-11-25T03:00:00.000Z",
  ],
  [
    "the owner's day is not the reader's",
    week({ tue: [["08:00", "09:00"]] }),
    "Pacific/Auckland",
    "2026-11-23T19:30:00Z",
    "until 2026-11-23T20:00:00.000Z",
  ],
  [
    "a zone off by three quarters of an hour",
    week({ tue: [["09:00", "10:00"]] }),
    "Asia/Kathmandu",
    "2026-11-24T03:00:00Z",
    "opens 2026-11-24T03:15:00.000Z",
  ],
  [
    "one hour a week, just over",
    week({ tue: [["00:00", "01:00"]] }),
    "UTC",
    "2026-11-24T01:00:00Z",
    "opens 2026-12-01T00:00:00.000Z",
  ],
  ["a week without hours", CLOSED_WEEK, "UTC", "2026-11-24T12:00:00Z", "noHours"],
  ["all day, every day", ALWAYS, "Europe/Berlin", "2026-11-24T12:00:00Z", "always"],
  [
    "all day on one day",
    week({ tue: [["00:00", "00:00"]] }),
    "UTC",
    "2026-11-24T12:00:00Z",
    "until 2026-11-25T00:00:00.000Z",
  ],
])("%s", (_, hours, zone, now, expected) => {
  expect(told(hours, zone, now)).toBe(expected);
});

describe("when the clocks change", () => {
  test.each<readonly [string, WeekHours, string, string, string]>([
    // Berlin: 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes 02:00. Both are Sundays.
    [
      "the same wall clock is an hour earlier by UTC in summer",
      week({ mon: [["14:00", "15:00"]] }),
      "Europe/Berlin",
      "2026-03-28T12:00:00Z",
      "opens 2026-03-30T12:00:00.000Z",
    ],
    [
      "and later again in winter",
      week({ mon: [["14:00", "15:00"]] }),
      "Europe/Berlin",
      "2026-10-24T12:00:00Z",
      "opens 2026-10-26T13:00:00.000Z",
    ],
    [
      "a range over the lost hour is an hour shorter",
      week({ sun: [["01:00", "04:00"]] }),
      "Europe/Berlin",
      "2026-03-29T00:30:00Z",
      "until 2026-03-29T02:00:00.000Z",
    ],
    [
      "a range over the doubled hour is an hour longer",
      week({ sun: [["01:00", "04:00"]] }),
      "Europe/Berlin",
      "2026-10-24T23:30:00Z",
      "until 2026-10-25T03:00:00.000Z",
    ],
    [
      "a start that does not exist is an hour later",
      week({ sun: [["02:30", "05:00"]] }),
      "Europe/Berlin",
      "2026-03-29T00:00:00Z",
      "opens 2026-03-29T01:30:00.000Z",
    ],
    [
      "a range that the change turns round is left out",
      week({ sun: [["02:30", "03:15"]] }),
      "Europe/Berlin",
      "2026-03-29T00:00:00Z",
      "opens 2026-04-05T00:30:00.000Z",
    ],
    [
      "a doubled start is the first of the two",
      week({ sun: [["02:30", "05:00"]] }),
      "Europe/Berlin",
      "2026-10-25T00:00:00Z",
      "opens 2026-10-25T00:30:00.000Z",
    ],
    [
      "an end that comes twice is the second",
      week({ sun: [["01:00", "02:30"]] }),
      "Europe/Berlin",
      "2026-10-25T00:45:00Z",
      "until 2026-10-25T01:30:00.000Z",
    ],
    [
      "overnight into the change",
      week({ sat: [["22:00", "04:00"]] }),
      "America/New_York",
      "2026-11-01T03:00:00Z",
      "until 2026-11-01T09:00:00.000Z",
    ],
    ["always stays always", ALWAYS, "Europe/Berlin", "2026-10-24T12:00:00Z", "always"],
  ])("%s", (_, hours, zone, now, expected) => {
    expect(told(hours, zone, now)).toBe(expected);
  });

  test("one closed minute a week is no always, not even in the week that is an hour longer", () => {
    const nearly = ALWAYS.map((day, index) => (index === 6 ? [range("00:00", "23:59")] : day));
    expect(openingAt(nearly, "Europe/Berlin", at("2026-10-18T22:30:00Z")).kind).toBe("open");
  });
});

test("zones are known by their names", () => {
  expect(["Europe/Berlin", "UTC"].map(isTimeZone)).toEqual([true, true]);
  const unknown = ["", "Nowhere/Else", "<script>", "Etc/Unknown", "PST", "ACT", "2026-01-01[UTC]"];
  expect(unknown.filter(isTimeZone)).toEqual([]);
});

test("two zones share a clock for a part of the year", () => {
  expect(isSameClock("Europe/London", "UTC", at("2026-01-01T12:00:00Z"))).toBe(true);
  expect(isSameClock("Europe/London", "UTC", at("2026-07-01T12:00:00Z"))).toBe(false);
});
