import { GraphError } from "#api/graph/graphError.ts";
import { listRoomMembers } from "#api/room/listRoomMembers.ts";
import type { ChatId } from "#domain/ids.ts";
import { isInList, type RemovalOutcome } from "#domain/removal.ts";
import type { ChatMember } from "#domain/members.ts";

/** `error`: a 404, which says two things, or a lost answer. */
export type UnclearRemoval = { readonly person: ChatMember; readonly error: unknown };
type SettledRemoval = UnclearRemoval & { readonly outcome: RemovalOutcome };

type Deps = Parameters<typeof listRoomMembers>[0] & { readonly chat: ChatId };

/**
 * What became of people whose answer does not tell, by a fresh list: whoever is no longer in it is removed; who still is
 * cannot be removed through Graph after a 404, and is still to be removed after a lost answer. Without a list they failed.
 */
export async function settleUnclear(
  deps: Deps,
  unclear: readonly UnclearRemoval[],
): Promise<readonly SettledRemoval[]> {
  if (unclear.length === 0) return [];
  try {
    const fresh = await listRoomMembers(deps, deps.chat);
    return unclear.map(({ person, error }) => {
      const stays = isNotFound(error) ? "needsTeams" : "waiting";
      return { person, outcome: isInList(person, fresh) ? stays : "removed", error: null };
    });
  } catch (listError) {
    return unclear.map(({ person, error }) => ({
      person,
      outcome: "failed",
      error: isNotFound(error) ? listError : error,
    }));
  }
}

export const isNotFound = (error: unknown): boolean =>
  error instanceof GraphError && error.kind === "notFound";
