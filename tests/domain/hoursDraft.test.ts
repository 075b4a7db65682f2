import {
  dayProblems,
  endsNextDay,
  hasProblem,
  isMondayOnWeekdays,
  soundHours,
  toMinute,
  toWeekDraft,
  withMondayOnWeekdays,
  withoutRange,
  withRange,
  type DayDraft,
  type RangeProblem,
} from "#domain/hoursDraft.ts";
import { CLOSED_WEEK } from "#domain/openingHours.ts";
import { anHonestWeek } from "#tests/support/doorArbitraries.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** `"9:00-12:00"` on the 24-hour clock; either side may be empty. */
const day = (...ranges: readonly string[]): DayDraft =>
  ranges.map((text) => {
    const [start = "", end = ""] = text.split("-");
    return { start, end };
  });

test.each([
  ["00:00", 0],
  ["09:30", 570],
  ["23:59", 1_439],
  ["24:00", null],
  ["12:60", null],
  ["9:30", null],
  ["", null],
])("%j is minute %j of the day", (time, minute) => {
  expect(toMinute(time)).toBe(minute);
});

describe("what is wrong with a day's ranges", () => {
  test.each<[string, DayDraft, readonly (RangeProblem | null)[]]>([
    ["nothing at all", day(), []],
    ["two that touch", day("09:00-12:00", "12:00-13:00"), [null, null]],
    ["two that touch, the later one first", day("12:00-13:00", "09:00-12:00"), [null, null]],
    ["two that overlap", day("09:00-12:00", "11:59-13:00"), [null, "overlaps"]],
    ["the same twice", day("09:00-12:00", "09:00-12:00"), [null, "overlaps"]],
    ["one inside another", day("09:00-12:00", "10:00-11:00"), [null, "overlaps"]],
    ["overnight", day("22:00-02:00"), [null]],
    ["overnight, and the morning before", day("22:00-02:00", "01:00-03:00"), [null, null]],
    ["overnight, and late the same evening", day("22:00-02:00", "23:00-23:30"), [null, "overlaps"]],
    ["until midnight", day("22:00-00:00"), [null]],
    ["the whole day", day("00:00-00:00"), [null]],
    ["the whole day and an hour of it", day("00:00-00:00", "10:00-11:00"), [null, "overlaps"]],
    ["no length", day("10:00-10:00"), ["noLength"]],
    ["no start", day("-12:00"), ["noStart"]],
    ["no end", day("09:00-"), ["noEnd"]],
    ["nothing entered", day("-"), ["noStart"]],
    ["a wrong one does not block the next", day("10:00-10:00", "09:00-12:00"), ["noLength", null]],
    [
      "of three the wrong one",
      day("09:00-12:00", "11:00-14:00", "13:00-15:00"),
      [null, "overlaps", null],
    ],
  ])("%s", (_, draft, problems) => {
    expect(dayProblems(draft)).toEqual(problems);
  });

  test("a range with a problem is left out of the hours, the others stay", () => {
    const week = [
      day("09:00-12:00", "11:00-14:00", "22:00-02:00"),
      ...toWeekDraft(CLOSED_WEEK).slice(1),
    ];
    expect(hasProblem(week)).toBe(true);
    expect(soundHours(week)[0]).toEqual([
      { startMinute: 540, endMinute: 720 },
      { startMinute: 1_320, endMinute: 120 },
    ]);
  });
});

test.each([
  ["22:00-02:00", true],
  ["22:00-00:00", true],
  ["09:00-12:00", false],
  ["00:00-00:00", false],
  ["22:00-", false],
])("%s ends on the next day: %s", (range, isNext) => {
  expect(day(range).map(endsNextDay)).toEqual([isNext]);
});

describe("one more range", () => {
  test.each<[string, DayDraft, string]>([
    ["of a closed day is in the morning", day(), "09:00-10:00"],
    ["comes an hour after the last to end", day("14:00-15:30", "09:00-12:00"), "16:30-17:30"],
    ["is empty where the day is full", day("09:00-22:00"), "-"],
    ["is empty after a night", day("20:00-02:00"), "-"],
    ["is empty after one that has no end yet", day("09:00-"), "-"],
  ])("%s", (_, before, added) => {
    expect(withRange(before)).toEqual([...before, ...day(added)]);
  });

  test("is not to be had beyond three", () => {
    const full = day("01:00-02:00", "03:00-04:00", "05:00-06:00");
    expect(withRange(full)).toBe(full);
  });

  test("goes again without touching the others", () => {
    expect(withoutRange(day("01:00-02:00", "03:00-04:00", "05:00-06:00"), 1)).toEqual(
      day("01:00-02:00", "05:00-06:00"),
    );
  });
});

test("Monday's hours go to Tuesday to Friday and leave the weekend alone", () => {
  const monday = day("09:00-12:00");
  const saturday = day("10:00-11:00");
  const before = [monday, [], day("13:00-14:00"), [], [], saturday, []];
  const after = withMondayOnWeekdays(before);
  expect(after).toEqual([monday, monday, monday, monday, monday, saturday, []]);
  expect(isMondayOnWeekdays(before)).toBe(false);
  expect(isMondayOnWeekdays(after)).toBe(true);
});

test("any week comes back from the form as it went in", () => {
  fc.assert(
    fc.property(anHonestWeek, (week) => {
      const draft = toWeekDraft(week);
      expect(hasProblem(draft)).toBe(false);
      expect(soundHours(draft)).toEqual(week);
    }),
  );
});

const aTime = fc.constantFrom("", "00:00", "01:30", "09:00", "12:00", "17:45", "22:00", "23:59");

test("whatever is entered, the hours that are left never overlap within a day", () => {
  const aDay = fc.array(fc.record({ start: aTime, end: aTime }), { maxLength: 3 });
  fc.assert(
    fc.property(aDay, (entered) => {
      const sound = soundHours([entered])[0] ?? [];
      const minutes = sound.flatMap(({ startMinute, endMinute }) => {
        const length =
          endMinute > startMinute ? endMinute - startMinute : endMinute - startMinute + 1_440;
        return Array.from({ length }, (_, offset) => startMinute + offset);
      });
      expect(new Set(minutes).size).toBe(minutes.length);
    }),
  );
});
