import { roomExternalId } from "#domain/room.ts";
import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { FakeChat, FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import type { PageChoices } from "../pageChoices.ts";

export type HeldMeeting = { readonly meeting: FakeMeeting; readonly chat: FakeChat };

type Choice = PageChoices["meeting"];

const isChosen: Readonly<Record<Choice, (meeting: FakeMeeting) => boolean>> = {
  room: ({ ownerId, externalId }) =>
    ownerId === PEOPLE.owner.userId && externalId === roomExternalId(1),
  other: ({ ownerId, externalId }) => ownerId === PEOPLE.owner.userId && externalId === null,
  theirs: ({ ownerId, externalId }) => ownerId === PEOPLE.colleague.userId && externalId === null,
};

/** A meeting that can be held now; of several the newest room, or the oldest of the calendar. Null where there is none. */
export function chosenMeeting(
  { meetings, chats }: Pick<TenantState, "meetings" | "chats">,
  choice: Choice,
  nowMs: number,
): HeldMeeting | null {
  const living = meetings.filter(
    (meeting) => isChosen[choice](meeting) && !meeting.deleted && meeting.expiresAtMs > nowMs,
  );
  const meeting = choice === "room" ? living.at(-1) : living[0];
  const chat = chats.find(({ meetingId }) => meetingId === meeting?.wire.id);
  return meeting === undefined || chat === undefined ? null : { meeting, chat };
}

/** With somebody in the call, the meeting's chat begins. */
export const withCall = (state: TenantState, chatId: string): TenantState => ({
  ...state,
  chats: state.chats.map((chat) => (chat.chatId === chatId ? { ...chat, started: true } : chat)),
});

/** The meeting's id as hosts tell it. Opaque to the tab. */
const hostMeetingId = ({ chatId }: Pick<FakeChat, "chatId">) => btoa(`0#${chatId}#0`);

/** One place for a tab in the chat and beside the call. */
export const meetingPlace = ({ chat }: HeldMeeting) =>
  ({
    kind: "meeting",
    chatId: chat.chatId,
    meetingId: hostMeetingId(chat),
  }) as const satisfies HostPlace;
