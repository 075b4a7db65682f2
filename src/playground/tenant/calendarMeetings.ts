import { CLOUDS } from "#domain/clouds.ts";
import { aMeeting, memberSketchOf, withMembers, type RoomParts } from "./builders.ts";
import { DAY_MS, HOUR_MS } from "./graphTime.ts";
import { PEOPLE, type Person } from "./people.ts";
import { colleague } from "./visitors.ts";

/** Tells these meetings from any that somebody makes at the same moment. */
const FIRST_SEQUENCE = 100;

type Entry = { readonly subject: string; readonly organizer: Person; readonly invited: Person };

const ENTRIES: readonly Entry[] = [
  { subject: "Team sync", organizer: PEOPLE.owner, invited: PEOPLE.colleague },
  { subject: "Budget talk", organizer: PEOPLE.colleague, invited: PEOPLE.owner },
];

/** A meeting made by a calendar: no external id, and the lobby that the tenant gives. Its call has begun. */
function calendarMeeting({ subject, organizer, invited }: Entry, nowMs: number, index: number) {
  const startMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  const seed = {
    ownerId: organizer.userId,
    ownerTenantId: organizer.tenantId,
    ownerUpn: organizer.userPrincipalName,
    externalId: null,
    subject,
    createdMs: startMs - 7 * DAY_MS,
    startMs,
    endMs: startMs + HOUR_MS,
    sequence: FIRST_SEQUENCE + index,
    teamsOrigin: CLOUDS.global.teamsOrigin,
  };
  return withMembers(aMeeting(seed, organizer.displayName), [
    memberSketchOf(invited),
    memberSketchOf(PEOPLE.guest),
    colleague("Kim Sample", "kim"),
  ]);
}

/** One meeting that the owner of the room organizes, one that the colleague does; both of them are in both. */
export const calendarMeetings = (nowMs: number): readonly RoomParts[] =>
  ENTRIES.map((entry, index) => calendarMeeting(entry, nowMs, index));
