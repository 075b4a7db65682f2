import { getChat } from "#api/graph/chats.ts";
import { chatId } from "#domain/ids.ts";
import { HOME_TENANT_ID, PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { graphAs } from "#tests/support/graphAs.ts";
import { allow, ownersRoom } from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";

const { store, server } = startFakeGraph("twelve-people");
const { owner } = PEOPLE;

beforeEach(() => allow(store, owner, "Chat.ReadBasic"));

test("a meeting's chat tells topic, link, organizer and tenant", async () => {
  const { meeting, chat } = ownersRoom(store);
  expect(await getChat(graphAs(store, owner).graph, chatId(chat.chatId))).toEqual({
    topic: meeting.wire.subject,
    joinWebUrl: meeting.wire.joinWebUrl,
    organizerId: owner.userId,
    tenantId: HOME_TENANT_ID,
  });
});

test.each([
  [{ topic: null, tenantId: null, onlineMeetingInfo: null }],
  [{ topic: " ", onlineMeetingInfo: { joinWebUrl: "javascript:alert(1)", organizer: {} } }],
  [{}],
])("a chat that says %j says nothing", async (answer) => {
  server.use(http.get("*/chats/*", () => HttpResponse.json({ id: "19:x@thread.v2", ...answer })));
  const nothing = { topic: null, joinWebUrl: null, organizerId: null, tenantId: null };
  expect(await getChat(graphAs(store, owner).graph, chatId("19:x@thread.v2"))).toEqual(nothing);
});

test.each([
  [{ id: "19:x@thread.v2", topic: 7 }],
  [{ id: "x", onlineMeetingInfo: "none" }],
  [{}],
  [[]],
])("a chat that is %j is damaged", async (answer) => {
  server.use(http.get("*/chats/*", () => HttpResponse.json(answer)));
  await expect(
    getChat(graphAs(store, owner).graph, chatId("19:x@thread.v2")),
  ).rejects.toMatchObject({
    kind: "malformed",
  });
});
