import { CLOUDS } from "#domain/clouds.ts";
import { roomExternalId } from "#domain/room.ts";
import { aMeeting, directoryOf, withMembers, type MemberSketch } from "./builders.ts";
import { calendarMeetings } from "./calendarMeetings.ts";
import { ADMINISTRATOR_ONLY, emptyTenant } from "./freshTenant.ts";
import { DAY_MS, graphTime, HOUR_MS } from "./graphTime.ts";
import { PEOPLE } from "./people.ts";
import type { FakeMeeting, TenantState } from "./tenantState.ts";

const AGE_DAYS = 21;

/** The owner lets nobody in unasked: the state in which this app leaves every room. */
const lobbyClosed = (meeting: FakeMeeting): FakeMeeting => ({
  ...meeting,
  wire: {
    ...meeting.wire,
    lobbyBypassSettings: { scope: "organizer", isDialInBypassEnabled: false },
  },
});

const ownersMeeting = (nowMs: number, ageDays: number) => {
  const createdMs = Math.floor(nowMs / 1000) * 1000 - ageDays * DAY_MS;
  return aMeeting(
    {
      ownerId: PEOPLE.owner.userId,
      ownerTenantId: PEOPLE.owner.tenantId,
      ownerUpn: PEOPLE.owner.userPrincipalName,
      externalId: roomExternalId(1),
      subject: `${PEOPLE.owner.displayName}'s room`,
      createdMs,
      startMs: createdMs,
      endMs: createdMs + HOUR_MS,
      sequence: 0,
      teamsOrigin: CLOUDS.global.teamsOrigin,
    },
    PEOPLE.owner.displayName,
  );
};

/**
 * The owner has had a room for some weeks; these people have been in it. The owner has allowed one permission, an
 * administrator the other. Two other meetings have begun, too.
 */
export function tenantWithRoom(
  scenario: string,
  nowMs: number,
  visitors: (joined: string) => readonly MemberSketch[],
  ageDays = AGE_DAYS,
): TenantState {
  const joined = graphTime(Math.floor(nowMs / 1000) * 1000 - (ageDays - 1) * DAY_MS);
  const { meeting, chat } = withMembers(ownersMeeting(nowMs, ageDays), visitors(joined));
  const others = calendarMeetings(nowMs);
  const empty = emptyTenant(scenario);
  const known = new Set(empty.directory.map((user) => user.userId));
  return {
    ...empty,
    consents: { [PEOPLE.owner.userId]: ["OnlineMeetings.ReadWrite"] },
    administratorConsents: ADMINISTRATOR_ONLY,
    directory: [
      ...empty.directory,
      ...directoryOf(chat.members).filter((user) => !known.has(user.userId)),
    ],
    meetings: [lobbyClosed(meeting), ...others.map((other) => other.meeting)],
    chats: [chat, ...others.map((other) => other.chat)],
  };
}
