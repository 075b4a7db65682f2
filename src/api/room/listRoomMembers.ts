import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { listChatMembers } from "#api/graph/chats.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import { tenantId, type ChatId } from "#domain/ids.ts";
import type { ChatMember } from "#domain/members.ts";

type Deps = { readonly graph: GraphClient; readonly tokens: TokenProvider };

/**
 * Everybody in the chat, the organizer included, seen from the tenant that the token names: the host's context is only
 * a hint.
 * @throws {GraphError | AuthError}
 */
export async function listRoomMembers(
  { graph, tokens }: Deps,
  chat: ChatId,
  signal?: AbortSignal,
): Promise<ChatMember[]> {
  const user = await tokens.getUser();
  return listChatMembers(graph, chat, tenantId(user.tenantId), signal);
}
