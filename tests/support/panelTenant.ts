import { CLOUDS } from "#domain/clouds.ts";
import { chatId } from "#domain/ids.ts";
import { toMeeting } from "#api/graph/meetingWire.ts";
import { toRememberedRoom, type RememberedRoom } from "#domain/meeting.ts";
import { aMeeting, memberSketchOf, withMembers } from "#playground/tenant/builders.ts";
import { DAY_MS, HOUR_MS } from "#playground/tenant/graphTime.ts";
import type { Person } from "#playground/tenant/people.ts";
import type { FakeChat, FakeMeeting } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";

type Held = { readonly meeting: FakeMeeting; readonly chat: FakeChat };

let sequence = 900;

/** One more meeting with its chat, in which these people have been. */
export function holdMeeting(
  store: TenantStore,
  organizer: Person,
  subject: string | null,
  members: readonly Person[],
  externalId: string | null = null,
): Held {
  sequence += 1;
  const startMs = store.now() - DAY_MS;
  const seed = {
    ownerId: organizer.userId,
    ownerTenantId: organizer.tenantId,
    ownerUpn: organizer.userPrincipalName,
    externalId,
    subject,
    createdMs: startMs,
    startMs,
    endMs: startMs + HOUR_MS,
    sequence,
    teamsOrigin: CLOUDS.global.teamsOrigin,
  };
  const held = withMembers(aMeeting(seed, organizer.displayName), members.map(memberSketchOf));
  store.update((state) => ({
    ...state,
    meetings: [...state.meetings, held.meeting],
    chats: [...state.chats, held.chat],
  }));
  return held;
}

/** The owner's room of a scenario that has one. */
export function ownersRoom(store: TenantStore): Held {
  const state = store.read();
  const meeting = state.meetings.find((one) => one.externalId !== null)!;
  const chat = state.chats.find((one) => one.meetingId === meeting.wire.id)!;
  return { meeting, chat };
}

/** A room as a device remembers it that has shown it before. */
export const rememberedRoomOf = ({ meeting }: Pick<Held, "meeting">): RememberedRoom =>
  toRememberedRoom(toMeeting({ ...meeting.wire, expiryDateTime: null }));

export const chatIdOf = ({ chat }: Pick<Held, "chat">) => chatId(chat.chatId);

export const allow = (store: TenantStore, person: Person, ...scopes: readonly string[]) =>
  void store.update((state) => ({
    ...state,
    consents: {
      ...state.consents,
      [person.userId]: [...(state.consents[person.userId] ?? []), ...scopes],
    },
  }));
