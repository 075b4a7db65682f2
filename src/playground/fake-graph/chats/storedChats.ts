import type { FakeChat, FakeMember, TenantState } from "#playground/tenant/tenantState.ts";
import type { Caller } from "../caller.ts";
import { badRequest, Refusal, refuse } from "../reply.ts";

export const memberNotFound = (id: string) =>
  refuse(404, "NotFound", `The requested instance was not found. Id:'${id}'.`);

/** What Graph answers somebody who is not in the chat. Permanent: asking again never helps. */
const notOnRoster = (caller: Caller, threadId: string) =>
  new Refusal({
    status: 403,
    code: "Forbidden",
    message: "InsufficientPrivileges",
    innerError: {
      code: "1",
      message:
        `AclCheckFailed-The initiator 8:orgid:${caller.person.userId} is not a member of the roster ` +
        `in the generic thread ${threadId}.`,
    },
  });

const checkStarted = (state: TenantState, chat: FakeChat, caller: Caller) => {
  if (chat.started) return;
  const answer = state.unknowns.chatBeforeFirstJoin;
  if (answer === "notFound") throw refuse(404, "NotFound", "The requested chat was not found.");
  if (answer === "aclCheckFailed") throw notOnRoster(caller, chat.chatId);
};

export const memberOf = (chat: FakeChat, caller: Caller): FakeMember | undefined =>
  chat.members.find(
    (member) => member.kind === "aadUser" && member.identity === caller.person.userId,
  );

/** @throws {Refusal} 400 for an id that is none, 404 for a chat that is not, 403 for a caller who is not in it */
export function chatOf(state: TenantState, chatId: string, caller: Caller): FakeChat {
  if (!/^19:.+@thread\./.test(chatId)) throw badRequest("Invalid thread id.");
  const chat = state.chats.find((candidate) => candidate.chatId === chatId);
  if (chat === undefined) throw refuse(404, "NotFound", "The requested chat was not found.");
  checkStarted(state, chat, caller);
  if (memberOf(chat, caller) === undefined) throw notOnRoster(caller, chatId);
  return chat;
}

export const withChat = (state: TenantState, changed: FakeChat): TenantState => ({
  ...state,
  chats: state.chats.map((chat) => (chat.chatId === changed.chatId ? changed : chat)),
});

export const meetingOf = (state: TenantState, chat: FakeChat) =>
  state.meetings.find((meeting) => meeting.wire.id === chat.meetingId);
