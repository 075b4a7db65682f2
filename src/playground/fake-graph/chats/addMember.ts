import { aMember } from "#playground/tenant/builders.ts";
import { graphTime } from "#playground/tenant/graphTime.ts";
import type {
  DirectoryUser,
  FakeChat,
  FakeMember,
  TenantState,
} from "#playground/tenant/tenantState.ts";
import { idAt, type Call, type Operation } from "../call.ts";
import { isDateTime } from "../dateTime.ts";
import { badRequest, refuse } from "../reply.ts";
import { transact } from "../transact.ts";
import { countMembershipChange } from "./membershipQuota.ts";
import { chatOf, memberOf, withChat } from "./storedChats.ts";

const PROPERTIES = ["@odata.type", "user@odata.bind", "roles", "visibleHistoryStartDateTime"];
const USER_LINK = /^\/v1\.0\/users(?:\/([^/]+)|\('([^']+)'\))$/;

/** A person is named by a link into the Graph of the same cloud. */
const userIdIn = (call: Call): string => {
  const bind = call.body["user@odata.bind"];
  const origin = call.url.origin;
  const path = typeof bind === "string" && bind.startsWith(origin) ? bind.slice(origin.length) : "";
  const [, segment, key] = USER_LINK.exec(path) ?? [];
  const userId = segment ?? key;
  if (userId === undefined) throw badRequest("Bad Request - user@odata.bind has no valid user.");
  return userId;
};

const checkShape = ({ body }: Call) => {
  const unknown = Object.keys(body).find((name) => !PROPERTIES.includes(name));
  if (unknown !== undefined) throw badRequest(`The property '${unknown}' does not exist.`);
  if (body["@odata.type"] !== "#microsoft.graph.aadUserConversationMember")
    throw badRequest("Only members of type aadUserConversationMember can be added.");
};

/** Left out: nothing of what was written before. */
const historyIn = (call: Call): string => {
  const since = call.body["visibleHistoryStartDateTime"];
  if (since === undefined || since === null) return graphTime(call.nowMs);
  if (!isDateTime(since)) throw badRequest("Invalid visibleHistoryStartDateTime.");
  return since;
};

/** People of the tenant come in as owners, guests as guests. */
const rolesIn = (call: Call, user: DirectoryUser): readonly string[] => {
  const roles = call.body["roles"];
  const role = user.isGuest ? "guest" : "owner";
  if (!Array.isArray(roles) || roles.length !== 1 || roles[0] !== role)
    throw badRequest(`Bad Request - roles have to be ["${role}"].`);
  return [role];
};

const newMember = (state: TenantState, chat: FakeChat, call: Call): FakeMember => {
  const userId = userIdIn(call);
  const user = state.directory.find((candidate) => candidate.userId === userId);
  if (user === undefined) throw refuse(404, "NotFound", `The user '${userId}' was not found.`);
  if (chat.members.some((member) => member.kind === "aadUser" && member.identity === userId))
    throw refuse(409, "Conflict", "The user is already a member of the chat.");
  return aMember(chat.chatId, {
    kind: "aadUser",
    displayName: user.displayName,
    identity: userId,
    tenantId: call.caller.person.tenantId,
    email: user.email,
    roles: rolesIn(call, user),
    visibleHistoryStartDateTime: historyIn(call),
  });
};

/** Takes a person of the tenant into the chat. @see https://learn.microsoft.com/graph/api/chat-post-members */
export const addMember: Operation = (call) => {
  countMembershipChange(call);
  checkShape(call);
  return transact(call.store, (state) => {
    const chat = chatOf(state, idAt(call, 0), call.caller);
    if (memberOf(chat, call.caller)?.roles.includes("guest"))
      throw refuse(403, "Forbidden", "Guests cannot add members.");
    const member = newMember(state, chat, call);
    const location = `/chats/${encodeURIComponent(chat.chatId)}/members/${encodeURIComponent(member.membershipId)}`;
    return [
      withChat(state, { ...chat, members: [...chat.members, member] }),
      { status: 201, headers: { Location: location } },
    ];
  });
};
