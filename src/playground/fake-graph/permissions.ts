import type { Caller } from "./caller.ts";
import { refuse } from "./reply.ts";

/** Permission scopes of which an operation needs one, and the service that checks them. */
export type Permission = {
  readonly service: "meetings" | "chats";
  readonly anyOf: readonly string[];
};

const READ_CHAT = ["Chat.ReadBasic", "Chat.Read", "Chat.ReadWrite"];

/** @see https://learn.microsoft.com/graph/permissions-reference */
export const PERMISSIONS = {
  readMeeting: { service: "meetings", anyOf: ["OnlineMeetings.Read", "OnlineMeetings.ReadWrite"] },
  writeMeeting: { service: "meetings", anyOf: ["OnlineMeetings.ReadWrite"] },
  readChat: { service: "chats", anyOf: READ_CHAT },
  listMembers: {
    service: "chats",
    anyOf: [...READ_CHAT, "ChatMember.Read", "ChatMember.ReadWrite"],
  },
  addMember: { service: "chats", anyOf: ["ChatMember.ReadWrite", "Chat.ReadWrite"] },
  removeMember: { service: "chats", anyOf: ["ChatMember.ReadWrite"] },
} as const satisfies Record<string, Permission>;

/** The meeting service gives no reason for a missing scope, the chat service names both lists. */
const messageFor = (permission: Permission, caller: Caller) =>
  permission.service === "meetings"
    ? ""
    : `Missing scope permissions on the request. API requires one of '${permission.anyOf.join(", ")}'. ` +
      `Scopes on the request '${caller.scopes.join(", ")}'`;

/** @throws {Refusal} 403 when the token carries none of the scopes */
export function checkPermission(permission: Permission, caller: Caller): void {
  if (!permission.anyOf.some((scope) => caller.scopes.includes(scope)))
    throw refuse(403, "Forbidden", messageFor(permission, caller));
}
