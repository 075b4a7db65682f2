import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { removeChatMember } from "#api/graph/chats.ts";
import { isGraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import { hadNoEffect } from "#api/graph/hadNoEffect.ts";
import { listRoomMembers } from "#api/room/listRoomMembers.ts";
import type { ChatId } from "#domain/ids.ts";
import type { ChatMember } from "#domain/members.ts";

/** `alreadyGone`: there was nothing to leave. `onlyInTeams`: Graph lists this person but does not remove them. */
export type LeaveOutcome = "left" | "alreadyGone" | "onlyInTeams";

type LeaveDeps = {
  readonly graph: GraphClient;
  readonly tokens: TokenProvider;
  readonly chat: ChatId;
};

/**
 * Takes the signed-in person out of the chat. They can come back through the meeting's link. Never offered to an organizer,
 * without whom nobody could look after the chat.
 * @throws {GraphError | AuthError} when they may still be in the chat.
 * @see https://learn.microsoft.com/graph/api/chat-delete-members
 */
export async function leaveChat(deps: LeaveDeps): Promise<LeaveOutcome> {
  const user = await deps.tokens.getUser();
  const own = await findOwn(deps, user.userId);
  if (own === null) return "alreadyGone";
  try {
    await removeChatMember(deps.graph, deps.chat, own.membershipId);
    return "left";
  } catch (error) {
    if (hadNoEffect(error) && !isUnclear(error)) throw error;
    // A refusal may say that somebody else was faster, a lost answer says nothing: a fresh list tells.
    const still = await findOwn(deps, user.userId);
    if (still === null) return "left";
    if (isGraphError(error, "notFound")) return "onlyInTeams";
    throw error;
  }
}

/** The person's own membership, or null: nobody is in a chat that is gone, or that Graph keeps from them. */
async function findOwn(deps: LeaveDeps, userId: string): Promise<ChatMember | null> {
  try {
    const members = await listRoomMembers(deps, deps.chat);
    return members.find((member) => member.userId === userId) ?? null;
  } catch (error) {
    if (isUnclear(error)) return null;
    throw error;
  }
}

/** Graph knows no such chat or member, or no longer counts the person to it. */
const isUnclear = (error: unknown): boolean =>
  isGraphError(error, "notFound") || isGraphError(error, "notOnRoster");
