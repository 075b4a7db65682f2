import {
  membershipId,
  tenantId,
  userId,
  type ChatId,
  type MembershipId,
  type TenantId,
  type UserId,
} from "#domain/ids.ts";
import { entraMemberOrigin, type ChatMember, type MemberOrigin } from "#domain/members.ts";
import * as v from "valibot";
import type { GraphClient } from "./graphClient.ts";
import { GraphError } from "./graphError.ts";
import { listAll } from "./paging.ts";

const schema = v.object({
  "@odata.type": v.optional(v.string(), ""),
  id: v.pipe(v.string(), v.minLength(1)),
  displayName: v.nullish(v.string()),
  roles: v.nullish(v.array(v.string())),
  userId: v.nullish(v.string()),
  tenantId: v.nullish(v.string()),
  email: v.nullish(v.string()),
});
type WireMember = v.InferOutput<typeof schema>;

const chatSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  topic: v.nullish(v.string()),
  tenantId: v.nullish(v.string()),
  onlineMeetingInfo: v.nullish(
    v.object({
      joinWebUrl: v.nullish(v.string()),
      organizer: v.nullish(v.object({ id: v.nullish(v.string()) })),
    }),
  ),
});

/** A meeting's chat, as far as it tells of the meeting; null where Graph does not say. */
export type MeetingChat = {
  readonly topic: string | null;
  readonly joinWebUrl: string | null;
  readonly organizerId: UserId | null;
  readonly tenantId: TenantId | null;
};

/**
 * The chat and whose meeting it belongs to.
 * @throws {GraphError} `notOnRoster` for somebody who is not in it, `notFound` while it has not begun.
 * @see https://learn.microsoft.com/graph/api/chat-get
 */
export async function getChat(
  graph: GraphClient,
  chat: ChatId,
  signal?: AbortSignal,
): Promise<MeetingChat> {
  const request = { path: chatPath(chat), repeatable: true, signal };
  const { body } = await graph.send("getChat", request);
  const parsed = v.safeParse(chatSchema, body);
  if (!parsed.success) throw new GraphError("chat", { kind: "malformed" });
  const { topic, tenantId: tenant, onlineMeetingInfo: meeting } = parsed.output;
  const link = meeting?.joinWebUrl;
  const organizer = meeting?.organizer?.id;
  return {
    topic: topic?.trim() ? topic : null,
    joinWebUrl: link?.startsWith("https://") ? link : null,
    organizerId: organizer ? userId(organizer) : null,
    tenantId: tenant ? tenantId(tenant) : null,
  };
}

/** Everybody in the chat, the organizer included. `home` is the signed-in person's tenant.
 * @throws {GraphError} `notOnRoster` or `notFound` while the chat has not begun.
 * @see https://learn.microsoft.com/graph/api/chat-list-members
 */
export async function listChatMembers(
  graph: GraphClient,
  chat: ChatId,
  home: TenantId,
  signal?: AbortSignal,
): Promise<ChatMember[]> {
  const items = await listAll(graph, "listChatMembers", `${chatPath(chat)}/members`, signal);
  return items.map((item) => toChatMember(item, home));
}

/**
 * Takes one person out of the chat. What they have read stays theirs, and the link lets them back in.
 * @throws {GraphError} `notFound` for somebody already gone, and for people of other organizations, whom Graph lists but
 * does not remove: only a fresh list tells the two apart.
 * @see https://learn.microsoft.com/graph/api/chat-delete-members
 */
export async function removeChatMember(
  graph: GraphClient,
  chat: ChatId,
  member: MembershipId,
  signal?: AbortSignal,
): Promise<void> {
  await graph.send("removeChatMember", {
    method: "delete",
    path: `${chatPath(chat)}/members/${encodeURIComponent(member)}`,
    signal,
  });
}

const chatPath = (chat: ChatId) => `chats/${encodeURIComponent(chat)}`;

function toChatMember(item: unknown, home: TenantId): ChatMember {
  const parsed = v.safeParse(schema, item);
  if (!parsed.success) throw new GraphError("conversationMember", { kind: "malformed" });
  const wire = parsed.output;
  return {
    membershipId: membershipId(wire.id),
    displayName: wire.displayName?.trim() ? wire.displayName : null,
    userId: wire.userId ? userId(wire.userId) : null,
    email: wire.email ?? null,
    origin: originOf(wire, home),
  };
}

/** @see https://learn.microsoft.com/graph/api/resources/conversationmember */
function originOf(wire: WireMember, home: TenantId): MemberOrigin {
  switch (wire["@odata.type"].replace("#microsoft.graph.", "")) {
    case "aadUserConversationMember":
    case "skypeForBusinessUserConversationMember":
      return entraMemberOrigin(
        { tenantId: wire.tenantId ? tenantId(wire.tenantId) : null, roles: wire.roles ?? [] },
        home,
      );
    case "anonymousGuestConversationMember":
    case "azureCommunicationServicesUserConversationMember":
      return "anonymous";
    case "phoneUserConversationMember":
      return "phone";
    case "microsoftAccountUserConversationMember":
    case "skypeUserConversationMember":
      return "personalAccount";
    default:
      return "unknown";
  }
}
