import { findMeetingByJoinWebUrl } from "#api/graph/meetings.ts";
import { NotRecognisedError, recognise } from "#api/panel/recognise.ts";
import type { ChatId } from "#domain/ids.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import { roomExternalId } from "#domain/room.ts";
import { HOME_TENANT_ID, PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantState, UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { graphAs } from "#tests/support/graphAs.ts";
import {
  allow,
  chatIdOf,
  holdMeeting,
  ownersRoom,
  rememberedRoomOf,
} from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const { owner, colleague, guest } = PEOPLE;

const change = (part: Partial<TenantState>) => store.update((state) => ({ ...state, ...part }));
const assume = (unknowns: Partial<UnknownBehaviours>) =>
  change({ unknowns: { ...store.read().unknowns, ...unknowns } });
const see = (person: Person, chat: ChatId, remembered: RememberedRoom | null = null) =>
  recognise({ ...graphAs(store, person), chat, remembered });
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
    expect(
      await findMeetingByJoinWebUrl(graphAs(store, colleague).graph, joinWebUrl!),
    ).not.toBeNull();
    expect(await see(colleague, chatIdOf(sync))).toMatchObject({
      kind: "someoneElses",
      organizerId: owner.userId,
    });
    change({ meetings: [] });
    expect(await see(owner, chatIdOf(sync))).toMatchObject({
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
  const deps = { ...graphAs(store, owner), chat: chatIdOf(ownersRoom(store)), remembered: null };
  await expect(recognise(deps, AbortSignal.abort(reason))).rejects.toBe(reason);
});
