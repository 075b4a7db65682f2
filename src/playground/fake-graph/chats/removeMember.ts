import type { FakeChat, FakeMember, TenantState } from "#playground/tenant/tenantState.ts";
import type { Caller } from "../caller.ts";
import { idAt, type Operation } from "../call.ts";
import { refuse } from "../reply.ts";
import { transact } from "../transact.ts";
import { countMembershipChange } from "./membershipQuota.ts";
import { chatOf, meetingOf, memberNotFound, memberOf, withChat } from "./storedChats.ts";

const isOrganizerOf = (state: TenantState, chat: FakeChat, member: FakeMember) =>
  member.kind === "aadUser" && meetingOf(state, chat)?.ownerId === member.identity;

const isFederated = (state: TenantState, chat: FakeChat, member: FakeMember) =>
  member.tenantId !== undefined && member.tenantId !== meetingOf(state, chat)?.ownerTenantId;

/** Guests may go, but not send anybody away. */
const mayRemove = (chat: FakeChat, caller: Caller, member: FakeMember) => {
  const own = memberOf(chat, caller);
  return own === member || own?.roles.includes("guest") === false;
};

/**
 * Takes a person out of the chat; one's own membership is how one leaves. Graph lists members of other organizations
 * but answers 404 to their removal.
 * @see https://learn.microsoft.com/graph/api/chat-delete-members
 */
export const removeMember: Operation = (call) => {
  countMembershipChange(call);
  const membershipId = idAt(call, 1);
  return transact(call.store, (state) => {
    const chat = chatOf(state, idAt(call, 0), call.caller);
    const member = chat.members.find((candidate) => candidate.membershipId === membershipId);
    if (member === undefined) throw memberNotFound(membershipId);
    if (isOrganizerOf(state, chat, member))
      throw refuse(403, "Forbidden", "The organizer cannot be removed from the meeting chat.");
    if (!mayRemove(chat, call.caller, member))
      throw refuse(403, "Forbidden", "Guests cannot remove members.");
    if (isFederated(state, chat, member)) throw memberNotFound(membershipId);
    const members = chat.members.filter((candidate) => candidate !== member);
    return [withChat(state, { ...chat, members }), { status: 204 }];
  });
};
