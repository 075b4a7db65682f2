import type { DoorCard } from "#domain/doorCard.ts";
import { DAYS_A_WEEK, MAX_RANGES_A_DAY, type DayHours } from "#domain/openingHours.ts";
import fc from "fast-check";

const pairs = (minutes: readonly number[]): DayHours =>
  [...minutes]
    .sort((one, other) => one - other)
    .flatMap((startMinute, index, sorted) => {
      const endMinute = sorted[index + 1];
      return index % 2 === 0 && endMinute !== undefined ? [{ startMinute, endMinute }] : [];
    });

const aMinute = fc.integer({ min: 0, max: 1_439 });

/** Ranges one after the other; the last one may go on into the next day, or be the whole of it. */
const anHonestDay: fc.Arbitrary<DayHours> = fc.oneof(
  fc.uniqueArray(aMinute, { maxLength: 2 * MAX_RANGES_A_DAY }).map(pairs),
  fc
    .uniqueArray(aMinute, { minLength: 2, maxLength: 2 })
    .map(([one = 0, other = 0]) => [
      { startMinute: Math.max(one, other), endMinute: Math.min(one, other) },
    ]),
  fc.constant([{ startMinute: 0, endMinute: 0 }]),
);

export const anHonestWeek = fc.array(anHonestDay, {
  minLength: DAYS_A_WEEK,
  maxLength: DAYS_A_WEEK,
});

const aName = fc.constantFrom("Ada Example", "Zoë's room", "Büro 3", "office hours 🎓", "مكتب");

/** Cards as the configuration page makes them. */
export const anHonestCard: fc.Arbitrary<DoorCard> = fc.record({
  joinWebUrl: fc.constantFrom(
    "https://teams.microsoft.com/meet/24812345678?p=abcdef",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
  ),
  roomName: aName,
  ownerName: aName,
  ownerId: fc.uuid(),
  note: fc.constantFrom("", "Bring your draft.", "One at a time.\n\nThank you.", "نراكم 🎓"),
  hours: anHonestWeek,
  timeZone: fc.constantFrom("Europe/Berlin", "America/New_York", "UTC"),
  askAddress: fc.constantFrom(null, "ada@contoso.test"),
});
