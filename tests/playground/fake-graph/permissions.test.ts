import { expect, test } from "vitest";
import { outcome, roomOf, tenantAt, type Tenant } from "./harness.ts";

const READ_CHAT = ["Chat.ReadBasic", "Chat.Read", "Chat.ReadWrite"];
const READ_MEETING = ["OnlineMeetings.Read", "OnlineMeetings.ReadWrite"];
const EVERY = [
  ...READ_CHAT,
  ...READ_MEETING,
  "ChatMember.Read",
  "ChatMember.ReadWrite",
  "OnlineMeetingArtifact.Read.All",
  "User.Read",
];

type Room = ReturnType<typeof roomOf>;
type Case = readonly [string, string, (room: Room) => string, readonly string[], unknown?];

const memberPath = ({ membersPath, chat }: Room) =>
  `${membersPath}/${encodeURIComponent(String(chat.members[1]?.membershipId))}`;

const CASES: readonly Case[] = [
  ["createOrGet", "POST", () => "/me/onlineMeetings/createOrGet", ["OnlineMeetings.ReadWrite"], {}],
  ["create", "POST", () => "/me/onlineMeetings", ["OnlineMeetings.ReadWrite"], {}],
  ["find", "GET", () => "/me/onlineMeetings", READ_MEETING],
  ["get", "GET", (room) => room.path, READ_MEETING],
  ["update", "PATCH", (room) => room.path, ["OnlineMeetings.ReadWrite"], {}],
  ["delete", "DELETE", (room) => room.path, ["OnlineMeetings.ReadWrite"]],
  ["get chat", "GET", (room) => room.membersPath.replace("/members", ""), READ_CHAT],
  [
    "list members",
    "GET",
    (room) => room.membersPath,
    [...READ_CHAT, "ChatMember.Read", "ChatMember.ReadWrite"],
  ],
  [
    "add member",
    "POST",
    (room) => room.membersPath,
    ["ChatMember.ReadWrite", "Chat.ReadWrite"],
    {},
  ],
  ["remove member", "DELETE", memberPath, ["ChatMember.ReadWrite"]],
];

const statusWith = async (tenant: Tenant, [, method, path, , body]: Case, scope: string) => {
  const probe = { scopes: [scope], ...(body !== undefined && { body }) };
  return (await tenant.send(method, path(roomOf(tenant)), probe)).status;
};

test.each(CASES)("%s takes its scopes and no other", async (...row) => {
  const given = row as unknown as Case;
  const needed = given[3];
  for (const scope of EVERY) {
    const status = await statusWith(tenantAt("twelve-people"), given, scope);
    if (needed.includes(scope)) expect(status, scope).not.toBe(403);
    else expect(status, scope).toBe(403);
  }
});

test("a missing ChatMember.ReadWrite is named, changes nothing and costs no membership change", async () => {
  const tenant = tenantAt("twelve-people");
  const before = tenant.store.read();
  const answer = await tenant.send("DELETE", memberPath(roomOf(tenant)), {
    scopes: ["Chat.ReadWrite"],
  });
  expect(outcome(answer)).toEqual({ status: 403, code: "Forbidden" });
  expect(JSON.stringify(answer.json)).toContain("API requires one of 'ChatMember.ReadWrite'");
  expect(tenant.store.read()).toEqual(before);
});
