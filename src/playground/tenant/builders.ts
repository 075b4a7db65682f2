import { expiryMs, WHOLE_HISTORY } from "./graphTime.ts";
import { HOME_TENANT_ID, type Person } from "./people.ts";
import type { DirectoryUser, FakeChat, FakeMeeting, FakeMember } from "./tenantState.ts";
import { newWireMeeting, threadIdOf, type MeetingSeed } from "./wireMeeting.ts";

/** A meeting and its chat. */
export type RoomParts = { readonly meeting: FakeMeeting; readonly chat: FakeChat };

/** The only member of a new chat: who made the meeting. */
const organizerMember = (seed: MeetingSeed, displayName: string): FakeMember => ({
  membershipId: membershipIdOf(seed.ownerTenantId, threadIdOf(seed), seed.ownerId),
  kind: "aadUser",
  displayName,
  roles: ["owner"],
  visibleHistoryStartDateTime: WHOLE_HISTORY,
  identity: seed.ownerId,
  tenantId: seed.ownerTenantId,
  email: seed.ownerUpn,
});

const membershipIdOf = (tenantId: string, threadId: string, identity: string) =>
  btoa(`0##${tenantId}##${threadId}##${identity}`);

/** A meeting and its chat as Graph makes them: nobody but the organizer has a place yet, nobody has joined. */
export function aMeeting(seed: MeetingSeed, ownerName: string): RoomParts {
  const wire = newWireMeeting(seed);
  return {
    meeting: {
      ownerId: seed.ownerId,
      ownerTenantId: seed.ownerTenantId,
      externalId: seed.externalId,
      deleted: false,
      expiresAtMs: expiryMs(seed.startMs, seed.endMs, seed.createdMs),
      wire,
    },
    chat: {
      chatId: threadIdOf(seed),
      meetingId: String(wire.id),
      started: false,
      members: [organizerMember(seed, ownerName)],
      membershipChangesAtMs: [],
    },
  };
}

export type MemberSketch = Omit<
  FakeMember,
  "membershipId" | "roles" | "visibleHistoryStartDateTime"
> & {
  readonly roles?: readonly string[];
  readonly visibleHistoryStartDateTime?: string | null;
};

/** A person's place in a chat. Where the sketch is silent: role owner, whole history, as people of the tenant have. */
export const aMember = (chatId: string, sketch: MemberSketch): FakeMember => ({
  roles: ["owner"],
  visibleHistoryStartDateTime: WHOLE_HISTORY,
  ...sketch,
  membershipId: membershipIdOf(sketch.tenantId ?? "0", chatId, sketch.identity),
});

/** The chat after people have been in the call. */
export const withMembers = (room: RoomParts, sketches: readonly MemberSketch[]): RoomParts => ({
  ...room,
  chat: {
    ...room.chat,
    started: true,
    members: [...room.chat.members, ...sketches.map((sketch) => aMember(room.chat.chatId, sketch))],
  },
});

export const memberSketchOf = (person: Person): MemberSketch => ({
  kind: "aadUser",
  displayName: person.displayName,
  identity: person.userId,
  tenantId: person.tenantId,
  email: person.userPrincipalName,
  roles: person.key === "guest" ? ["guest"] : ["owner"],
});

/** Those of the members whom the home tenant's directory knows. */
export const directoryOf = (members: readonly FakeMember[]): DirectoryUser[] =>
  members
    .filter((member) => member.kind === "aadUser" && member.tenantId === HOME_TENANT_ID)
    .map((member) => ({
      userId: member.identity,
      displayName: member.displayName,
      email: member.email ?? null,
      isGuest: member.roles.includes("guest"),
    }));
