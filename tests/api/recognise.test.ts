import { createGraphClient } from "#api/graph/graphClient.ts";
import { getChat } from "#api/graph/chats.ts";
import { findMeetingByJoinWebUrl } from "#api/graph/meetings.ts";
import { NotRecognisedError, recognise } from "#api/panel/recognise.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { chatId, type ChatId } from "#domain/ids.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import { roomExternalId } from "#domain/room.ts";
import { HOME_TENANT_ID, PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantState, UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import {
  allow,
  chatIdOf,
  holdMeeting,
  ownersRoom,
  rememberedRoomOf,
} from "#tests/support/panelTenant.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const { owner, colleague, guest } = PEOPLE;

const change = (part: Partial<TenantState>) => store.update((state) => ({ ...state, ...part }));
const assume = (unknowns: Partial<UnknownBehaviours>) =>
  change({ unknowns: { ...store.read().unknowns, ...unknowns } });
const graphOf = (person: Person) => {
  const tokens = pretendTokens(store, person);
  return { tokens, graph: createGraphClient({ graphOrigin: CLOUDS.global.graphOrigin, tokens }) };
};
const see = (person: Person, chat: ChatId, remembered: RememberedRoom | null = null) =>
  recognise({ ...graphOf(person), chat, remembered });
const asked = () => exchanges.map(({ method, url }) => `${method} ${new URL(url).pathname}`);

beforeEach(() => {
  for (const person of [owner, colleague, guest]) {
    allow(store, person, "OnlineMeetings.ReadWrite", "Chat.ReadBasic");
  }
});

afterEach(() => {
  expect(asked().filter((request) => request.includes("createOrGet"))).toEqual([]);
});

describe("the person's own room", () => {
  test("is known by the remembered chat, without a permission to read chats", async () => {
    change({ consents: { [owner.userId]: ["OnlineMeetings.ReadWrite"] } });
    const room = ownersRoom(store);
    const place = await see(owner, chatIdOf(room), rememberedRoomOf(room));
    expect(place).toMatchObject({ kind: "myRoom", meeting: { id: room.meeting.wire.id } });
    expect(asked()).toHaveLength(1);
  });

  test("is known on a device that remembers nothing, by the key it was made under", async () => {
    const place = await see(owner, chatIdOf(ownersRoom(store)));
    expect(place).toMatchObject({
      kind: "myRoom",
      meeting: { externalId: roomExternalId(1), organizerId: owner.userId },
    });
  });

  test("an older generation is a room as well, another app's meeting is none", async () => {
    const ours = holdMeeting(store, owner, "Older room", [], roomExternalId(7));
    const other = holdMeeting(store, owner, "Other app", [], "another-app:room:1");
    expect(await see(owner, chatIdOf(ours))).toMatchObject({ kind: "myRoom" });
    expect(await see(owner, chatIdOf(other))).toMatchObject({ kind: "myMeeting" });
  });

  test("that is deleted but remembered is asked for through its chat, and found no more", async () => {
    const room = ownersRoom(store);
    change({ meetings: store.read().meetings.map((one) => ({ ...one, deleted: true })) });
    expect(await see(owner, chatIdOf(room), rememberedRoomOf(room))).toEqual({
      kind: "notFound",
      topic: room.meeting.wire.subject,
    });
    expect(asked()).toHaveLength(3);
  });
});

test("another meeting that the person organizes, while another room is remembered", async () => {
  const sync = holdMeeting(store, owner, "Team sync", [colleague]);
  const place = await see(owner, chatIdOf(sync), rememberedRoomOf(ownersRoom(store)));
  expect(place).toMatchObject({
    kind: "myMeeting",
    meeting: { id: sync.meeting.wire.id, subject: "Team sync", externalId: null },
  });
});

test.each([
  ["a colleague", colleague],
  ["a guest", guest],
])(
  "%s is in somebody else's meeting, and Graph is not asked for the meeting",
  async (_, person) => {
    const sync = holdMeeting(store, owner, "Team sync", [colleague, guest]);
    expect(await see(person, chatIdOf(sync))).toEqual({
      kind: "someoneElses",
      topic: "Team sync",
      joinWebUrl: sync.meeting.wire.joinWebUrl,
      organizerId: owner.userId,
      tenantId: HOME_TENANT_ID,
      homeTenantId: HOME_TENANT_ID,
    });
    expect(asked()).toHaveLength(1);
  },
);

describe("a chat that does not tell", () => {
  test("not begun", async () => {
    change({ chats: store.read().chats.map((chat) => ({ ...chat, started: false })) });
    const absence = () => see(owner, chatIdOf(ownersRoom(store)));
    expect(await absence()).toEqual({ kind: "noChat", absence: "notBegun" });
    assume({ chatBeforeFirstJoin: "aclCheckFailed" });
    expect(await absence()).toEqual({ kind: "noChat", absence: "notMember" });
  });

  test("kept from somebody who is not in it", async () => {
    const talk = holdMeeting(store, colleague, "Budget talk", []);
    expect(await see(owner, chatIdOf(talk))).toEqual({ kind: "noChat", absence: "notMember" });
  });

  test("without an organizer: the meeting itself says whose it is, also to somebody invited", async () => {
    const sync = holdMeeting(store, owner, "Team sync", [colleague]);
    const { joinWebUrl } = sync.meeting.wire;
    server.use(
      http.get("*/chats/*", () =>
        HttpResponse.json({ id: "19:x@thread.v2", onlineMeetingInfo: { joinWebUrl } }),
      ),
    );
    expect(await see(owner, chatIdOf(sync))).toMatchObject({ kind: "myMeeting" });
    const attendees = [{ upn: colleague.userPrincipalName, role: "attendee" as const }];
    change({
      meetings: store.read().meetings.map((one) => ({
        ...one,
        wire: { ...one.wire, participants: { ...one.wire.participants, attendees } },
      })),
    });
    expect(await findMeetingByJoinWebUrl(graphOf(colleague).graph, joinWebUrl!)).not.toBeNull();
    expect(await see(colleague, chatIdOf(sync))).toMatchObject({
      kind: "someoneElses",
      organizerId: null,
    });
  });
});

test.each([
  ["getMeeting", "OnlineMeetings.ReadWrite", true],
  ["getChat", "Chat.ReadBasic", false],
  ["findMeeting", "OnlineMeetings.ReadWrite", false],
] as const)("at %s without %s it says which request failed", async (operation, scope, knows) => {
  const left = ["OnlineMeetings.ReadWrite", "Chat.ReadBasic"].filter((one) => one !== scope);
  change({ consents: { [owner.userId]: left } });
  const room = ownersRoom(store);
  const error = await see(owner, chatIdOf(room), knows ? rememberedRoomOf(room) : null).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NotRecognisedError);
  expect(error).toMatchObject({ operation, cause: { kind: "interactionRequired" } });
});

test("a fault of Graph is a failure, whichever request it meets", async () => {
  const room = ownersRoom(store);
  change({ fault: "conflict" });
  for (const remembered of [null, rememberedRoomOf(room)]) {
    await expect(see(owner, chatIdOf(room), remembered)).rejects.toMatchObject({
      cause: { kind: "conflict" },
    });
  }
});

test("who has lost interest gets the abort, not a failure", async () => {
  const reason = new Error("no longer wanted");
  const deps = { ...graphOf(owner), chat: chatIdOf(ownersRoom(store)), remembered: null };
  await expect(recognise(deps, AbortSignal.abort(reason))).rejects.toBe(reason);
});

describe("the chat of a meeting", () => {
  test("tells topic, link, organizer and tenant", async () => {
    const { meeting, chat } = ownersRoom(store);
    expect(await getChat(graphOf(owner).graph, chatId(chat.chatId))).toEqual({
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
  ])("that says %j says nothing", async (answer) => {
    server.use(http.get("*/chats/*", () => HttpResponse.json({ id: "19:x@thread.v2", ...answer })));
    const nothing = { topic: null, joinWebUrl: null, organizerId: null, tenantId: null };
    expect(await getChat(graphOf(owner).graph, chatId("19:x@thread.v2"))).toEqual(nothing);
  });

  test.each([
    [{ id: "19:x@thread.v2", topic: 7 }],
    [{ id: "x", onlineMeetingInfo: "none" }],
    [{}],
    [[]],
  ])("that is %j is damaged", async (answer) => {
    server.use(http.get("*/chats/*", () => HttpResponse.json(answer)));
    await expect(getChat(graphOf(owner).graph, chatId("19:x@thread.v2"))).rejects.toMatchObject({
      kind: "malformed",
    });
  });
});

describe("a meeting by its link", () => {
  const find = (person: Person, link: string) =>
    findMeetingByJoinWebUrl(graphOf(person).graph, link);
  const roomLink = () => String(ownersRoom(store).meeting.wire.joinWebUrl);

  test("is found with the link as Graph gave it, escapes and all", async () => {
    expect(roomLink()).toContain("%3a");
    expect(await find(owner, roomLink())).toMatchObject({ joinWebUrl: roomLink() });
  });

  test("with a quote in it the link is still one value", async () => {
    const link = `${roomLink()}&note=it's`;
    change({
      meetings: store.read().meetings.map((one) => ({
        ...one,
        wire: { ...one.wire, joinWebUrl: link },
      })),
    });
    expect(await find(owner, link)).toMatchObject({ joinWebUrl: link });
  });

  test.each(["forbidden3003", "notFound3004", "emptyValue"] as const)(
    "of somebody else is none, said as %s",
    async (foreignLookup) => {
      assume({ foreignLookup });
      expect(await find(colleague, roomLink())).toBeNull();
    },
  );

  test("of nobody is none", async () => {
    expect(await find(owner, "https://teams.microsoft.com/l/meetup-join/x")).toBeNull();
  });

  test.each([
    ["a plain 403", 403, { error: { code: "Forbidden", message: "" } }, "forbidden"],
    ["a plain 404", 404, { error: { code: "NotFound", message: "" } }, "notFound"],
    ["no list", 200, { id: "x" }, "malformed"],
    ["a list of something else", 200, { value: [{ id: 7 }] }, "malformed"],
  ])("%s is a failure, not a none", async (_, status, body, kind) => {
    server.use(http.get("*/onlineMeetings", () => HttpResponse.json(body, { status })));
    await expect(find(owner, roomLink())).rejects.toMatchObject({ kind });
  });
});
