import { PEOPLE } from "#playground/tenant/people.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorOf, GRAPH, outcome, roomOf, tenantAt, type Json, type Tenant } from "./harness.ts";

const pageOf = async (tenant: Tenant, path: string) => {
  const { json } = await tenant.send("GET", path);
  const next = json["@odata.nextLink"];
  return {
    members: json["value"] as Json[],
    count: json["@odata.count"],
    next: typeof next === "string" ? next.replace(`${GRAPH}/v1.0`, "") : null,
  };
};

const everyPage = async (tenant: Tenant) => {
  const pages = [await pageOf(tenant, roomOf(tenant).membersPath)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await pageOf(tenant, next));
  return pages;
};

test("all seven member types come, each with its own properties", async () => {
  const tenant = tenantAt("twelve-people");
  const { members } = await pageOf(tenant, roomOf(tenant).membersPath);
  const keysByType = Object.fromEntries(
    members.map((member) => [member["@odata.type"], Object.keys(member).slice(5)]),
  );
  expect(keysByType).toEqual({
    "#microsoft.graph.aadUserConversationMember": ["userId", "email", "tenantId"],
    "#microsoft.graph.anonymousGuestConversationMember": ["anonymousGuestId"],
    "#microsoft.graph.microsoftAccountUserConversationMember": ["userId"],
    "#microsoft.graph.skypeUserConversationMember": ["skypeId"],
    "#microsoft.graph.skypeForBusinessUserConversationMember": ["userId", "tenantId"],
    "#microsoft.graph.azureCommunicationServicesUserConversationMember": [
      "azureCommunicationServicesId",
    ],
    "#microsoft.graph.phoneUserConversationMember": ["phoneNumber"],
  });
});

test("pages hold everybody once, whatever their size", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 15 }), async (membersPageSize) => {
      const tenant = tenantAt("twelve-people");
      tenant.assume({ membersPageSize });
      const pages = await everyPage(tenant);
      expect(pages).toHaveLength(Math.ceil(13 / membersPageSize));
      expect(pages.map((page) => page.count)).toEqual(pages.map((page) => page.members.length));
      const ids = pages.flatMap((page) => page.members.map((member) => member["id"]));
      expect(ids).toEqual(roomOf(tenant).chat.members.map((member) => member.membershipId));
    }),
    { numRuns: 15 },
  );
});

test.each(["$top=5", "$filter=x", "$select=id", "$skiptoken=nonsense", "$skiptoken=%25"])(
  "the list takes no %s",
  async (query) => {
    const tenant = tenantAt("twelve-people");
    const answer = await tenant.send("GET", `${roomOf(tenant).membersPath}?${query}`);
    expect(outcome(answer)).toEqual({ status: 400, code: "BadRequest" });
  },
);

describe("who may look", () => {
  test("a member may, by the raw and the encoded id", async () => {
    const tenant = tenantAt("twelve-people");
    const { chat, membersPath } = roomOf(tenant);
    for (const path of [membersPath, `/chats/${chat.chatId}/members`])
      expect((await tenant.send("GET", path, { as: PEOPLE.guest })).status).toBe(200);
  });

  test("anybody else is told that he is not on the roster, by every chat call", async () => {
    const tenant = tenantAt("three-hundred-people");
    const { chat, membersPath } = roomOf(tenant);
    const other = `${membersPath}/${encodeURIComponent(String(chat.members[3]?.membershipId))}`;
    const answers = [
      await tenant.send("GET", membersPath, { as: PEOPLE.colleague }),
      await tenant.send("GET", `/chats/${chat.chatId}`, { as: PEOPLE.colleague }),
      await tenant.send("DELETE", other, { as: PEOPLE.colleague }),
      await tenant.send("POST", membersPath, { as: PEOPLE.colleague, body: {} }),
    ];
    for (const answer of answers) {
      expect(outcome(answer)).toEqual({ status: 403, code: "Forbidden" });
      expect(errorOf(answer)).toMatchObject({
        message: "InsufficientPrivileges",
        innerError: { code: "1", message: expect.stringMatching(/^AclCheckFailed-/) as string },
      });
    }
    expect(roomOf(tenant).chat.members).toHaveLength(301);
  });

  test("a chat that is not, and an id that is none", async () => {
    const tenant = tenantAt("twelve-people");
    const unknown = await tenant.send("GET", "/chats/19:meeting_x@thread.v2/members");
    expect(outcome(unknown)).toEqual({ status: 404, code: "NotFound" });
    const garbled = await tenant.send("GET", "/chats/room/members");
    expect(outcome(garbled)).toEqual({ status: 400, code: "BadRequest" });
  });
});

describe("before anybody joined", () => {
  test.each([
    ["answers", 200],
    ["notFound", 404],
    ["aclCheckFailed", 403],
  ] as const)("%s: %d", async (chatBeforeFirstJoin, status) => {
    const tenant = tenantAt("new-user");
    tenant.assume({ chatBeforeFirstJoin });
    const { json } = await tenant.send("POST", "/me/onlineMeetings/createOrGet", {
      body: { externalId: "k" },
    });
    const { threadId } = json["chatInfo"] as { threadId: string };
    const answer = await tenant.send("GET", `/chats/${threadId}/members`);
    expect(answer.status).toBe(status);
    if (status === 200)
      expect(answer.json["value"]).toMatchObject([{ userId: PEOPLE.owner.userId }]);
    if (status === 403) expect(errorOf(answer)["message"]).toBe("InsufficientPrivileges");
  });

  test("once somebody has joined, the switch is off", async () => {
    const tenant = tenantAt("twelve-people");
    tenant.assume({ chatBeforeFirstJoin: "notFound" });
    expect((await tenant.send("GET", roomOf(tenant).membersPath)).status).toBe(200);
  });
});

test("a chat tells its meeting, and its members when asked", async () => {
  const tenant = tenantAt("twelve-people");
  const { chat, meeting } = roomOf(tenant);
  const path = `/chats/${encodeURIComponent(chat.chatId)}`;
  expect((await tenant.send("GET", path)).json).toMatchObject({
    id: chat.chatId,
    chatType: "meeting",
    onlineMeetingInfo: {
      joinWebUrl: meeting.wire.joinWebUrl,
      organizer: { id: PEOPLE.owner.userId },
    },
  });
  expect((await tenant.send("GET", `${path}?$expand=members`)).json["members"]).toHaveLength(13);
  expect((await tenant.send("GET", `${path}?$expand=messages`)).status).toBe(400);
  expect((await tenant.send("GET", `${path}?$filter=x`)).status).toBe(400);
});
