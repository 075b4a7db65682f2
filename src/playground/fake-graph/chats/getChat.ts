import { graphTime } from "#playground/tenant/graphTime.ts";
import type { FakeChat, FakeMeeting } from "#playground/tenant/tenantState.ts";
import { idAt, type Call, type Operation } from "../call.ts";
import { badRequest } from "../reply.ts";
import { checkQueryOptions, selected } from "../selectProperties.ts";
import { showContext } from "./chatContext.ts";
import { shownMember } from "./showMember.ts";
import { chatOf, meetingOf } from "./storedChats.ts";

const onlineMeetingInfo = (meeting: FakeMeeting) => ({
  calendarEventId: null,
  joinWebUrl: meeting.wire.joinWebUrl,
  organizer: { id: meeting.ownerId, displayName: null, userIdentityType: "aadUser" },
});

const shownChat = (chat: FakeChat, meeting: FakeMeeting | undefined) => ({
  id: chat.chatId,
  topic: meeting?.wire.subject ?? null,
  createdDateTime: meeting?.wire.creationDateTime ?? null,
  lastUpdatedDateTime: meeting?.wire.creationDateTime ?? graphTime(0),
  chatType: "meeting",
  webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.chatId)}/0`,
  tenantId: meeting?.ownerTenantId ?? null,
  isHiddenForAllMembers: false,
  onlineMeetingInfo: meeting === undefined ? null : onlineMeetingInfo(meeting),
});

const expansion = (call: Call, chat: FakeChat) => {
  const expand = call.url.searchParams.get("$expand");
  if (expand === null) return {};
  if (expand !== "members")
    throw badRequest(`Parsing OData Select and Expand failed: '${expand}'.`);
  return { members: chat.members.map(shownMember) };
};

/** For members of the chat. @see https://learn.microsoft.com/graph/api/chat-get */
export const getChat: Operation = (call) => {
  checkQueryOptions(call.url, ["$select", "$expand"]);
  const state = call.store.read();
  const chat = chatOf(state, idAt(call, 0), call.caller);
  return {
    status: 200,
    body: {
      "@odata.context": `${showContext(call)}/$entity`,
      ...selected(call.url, shownChat(chat, meetingOf(state, chat))),
      ...expansion(call, chat),
    },
  };
};
