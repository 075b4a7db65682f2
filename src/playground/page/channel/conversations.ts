import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { chosenMeeting, meetingPlace } from "../meeting/chosenMeeting.ts";
import type { PageChoices } from "../pageChoices.ts";
import { CHANNELS } from "./channels.ts";

type Choice = PageChoices["conversation"];

/** A channel or a chat: people put tabs into it. */
export type Conversation = {
  readonly name: string;
  /** Of the channel or the chat. */
  readonly placeId: string;
  readonly place: HostPlace;
};

export const CONVERSATION_NAMES: Readonly<Record<Choice, string>> = {
  regular: CHANNELS.regular.channelName,
  private: CHANNELS.private.channelName,
  shared: CHANNELS.shared.channelName,
  group: "Study group",
  meeting: "Team sync",
};

/** Which of the meetings has the chat. */
export const MEETING_OF_CHAT = "other";

const GROUP_CHAT = { kind: "chat", chatId: "19:study-group@thread.v2" } as const;

/** Null for the chat of a meeting that is not in the tenant, or can be held no more. */
export function conversationOf(
  choice: Choice,
  tenant: Pick<TenantState, "meetings" | "chats">,
  nowMs: number,
): Conversation | null {
  const name = CONVERSATION_NAMES[choice];
  if (choice === "group") return { name, placeId: GROUP_CHAT.chatId, place: GROUP_CHAT };
  if (choice !== "meeting") {
    const place = CHANNELS[choice];
    return { name, placeId: place.channelId, place };
  }
  const held = chosenMeeting(tenant, MEETING_OF_CHAT, nowMs);
  return held && { name, placeId: held.chat.chatId, place: meetingPlace(held) };
}
