import type { DoorCard } from "#domain/doorCard.ts";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import { CLOSED_WEEK, type WeekHours } from "#domain/openingHours.ts";
import { PEOPLE } from "#playground/tenant/people.ts";

export const DOOR_LINK = "https://teams.microsoft.com/meet/24812345678?p=SamplePasscode";

/** A door of the owner's, without hours; whatever differs is named. */
export const aDoor = (change: Partial<DoorCard> = {}): DoorCard => ({
  joinWebUrl: DOOR_LINK,
  roomName: "Office hours",
  ownerName: PEOPLE.owner.displayName,
  ownerId: PEOPLE.owner.userId,
  note: "",
  hours: CLOSED_WEEK,
  timeZone: "Europe/Berlin",
  askAddress: null,
  ...change,
});

/** Hours on one day of the week, Monday being 0, in minutes since midnight. */
export const hoursOn = (day: number, startMinute: number, endMinute: number): WeekHours =>
  CLOSED_WEEK.map((none, index) => (index === day ? [{ startMinute, endMinute }] : none));

/** Puts a card, or anything else, where a tab's address carries it. */
export function atAddress(card: DoorCard | string): void {
  window.location.hash = typeof card === "string" ? card : encodeDoorCard(card);
}
