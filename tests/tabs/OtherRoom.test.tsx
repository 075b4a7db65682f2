import { screen } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import {
  allow,
  chatIdOf,
  holdMeeting,
  ownersRoom,
  rememberedRoomOf,
} from "#tests/support/panelTenant.ts";
import { http } from "msw";
import { beforeEach, describe, expect, test } from "vitest";
import { changeTenant, press } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store, server } = startFakeGraph("twelve-people");
const { owner, colleague } = PEOPLE;

beforeEach(() => allow(store, owner, "Chat.ReadBasic"));

test("in another meeting of their own an owner is told so, and led to their room", async () => {
  const sync = holdMeeting(store, owner, "Team sync", [colleague]);
  const room = ownersRoom(store);
  const { user, host } = visitPanel(store, {
    chat: chatIdOf(sync),
    remembered: rememberedRoomOf(room),
  });
  expect(await screen.findByText(/You are in “Team sync”, not in your room/)).toBeVisible();
  expect(screen.getByText("Your organization walks in")).toBeVisible();
  await press(user, "Join my room");
  expect(host.opened).toEqual([room.meeting.wire.joinWebUrl]);
});

test("a way to the own room that Teams does not go is said", async () => {
  const sync = holdMeeting(store, owner, null, [colleague]);
  const { user } = visitPanel(store, {
    chat: chatIdOf(sync),
    remembered: rememberedRoomOf(ownersRoom(store)),
    host: {
      openLink: async () => {
        throw new HostError("refused", "openLink");
      },
    },
  });
  expect(await screen.findByText(/This is not the room that this device knows/)).toBeVisible();
  await press(user, "Join my room");
  expect(await screen.findByRole("alert")).toHaveTextContent("Teams could not open your room.");
});

test.each([
  ["unknown to this device", undefined],
  ["whose link has run out", { expiresAtMs: 1 }],
  ["that was replaced", { isRetired: true }],
])("nobody is sent to a room %s", async (_, change) => {
  const sync = holdMeeting(store, owner, "Team sync", [colleague]);
  const room = rememberedRoomOf(ownersRoom(store));
  visitPanel(store, {
    chat: chatIdOf(sync),
    ...(change === undefined ? {} : { remembered: { ...room, ...change } }),
  });
  expect(await screen.findByText("Your organization walks in")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Join my room" })).not.toBeInTheDocument();
});

describe("where Graph does not say which meeting this is, what the device knows is enough", () => {
  const joinMyRoom = () => screen.queryByRole("button", { name: "Join my room" });

  async function expectWayToRoom({ user, host }: ReturnType<typeof visitPanel>) {
    expect(
      await screen.findByText(
        /This is not the room that this device knows as yours\. Visitors may be waiting/,
      ),
    ).toBeVisible();
    await press(user, "Join my room");
    expect(host.opened).toEqual([ownersRoom(store).meeting.wire.joinWebUrl]);
  }
  const visitElsewhere = (organizer = owner) =>
    visitPanel(store, {
      chat: chatIdOf(holdMeeting(store, organizer, "Team sync", [])),
      remembered: rememberedRoomOf(ownersRoom(store)),
    });

  test("a permission is missing", async () => {
    changeTenant(store, { consents: { [owner.userId]: ["OnlineMeetings.ReadWrite"] } });
    const visit = visitElsewhere();
    expect(await screen.findByRole("button", { name: "Allow…" })).toBeVisible();
    await expectWayToRoom(visit);
  });

  test("Graph fails, and until it has answered nothing jumps", async () => {
    const gate = closedGate();
    server.use(
      http.get("*/chats/*", async ({ request }) => {
        await gate.opened;
        return createFakeGraph(store)(request);
      }),
    );
    changeTenant(store, { fault: "conflict" });
    const visit = visitElsewhere();
    expect(await screen.findByLabelText("Looking which meeting this is")).toBeInTheDocument();
    expect(joinMyRoom()).not.toBeInTheDocument();
    gate.open();
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be looked up");
    await expectWayToRoom(visit);
  });

  test("the chat is kept from the person", async () => {
    const visit = visitElsewhere(colleague);
    expect(await screen.findByText(/You are not in its chat/)).toBeVisible();
    await expectWayToRoom(visit);
  });

  test("it is a channel's meeting, even where the device has not the room's chat", async () => {
    const remembered = { ...rememberedRoomOf(ownersRoom(store)), chatId: null };
    const channelId = "19:channel@thread.tacv2";
    await expectWayToRoom(visitPanel(store, { chat: null, channelId, remembered }));
  });

  test("a meeting that Graph finds no more still has its name", async () => {
    const sync = holdMeeting(store, owner, "Team sync", []);
    changeTenant(store, {
      meetings: store
        .read()
        .meetings.map((one) =>
          one.wire.id === sync.meeting.wire.id ? { ...one, deleted: true } : one,
        ),
    });
    const remembered = rememberedRoomOf(ownersRoom(store));
    visitPanel(store, { chat: chatIdOf(sync), remembered });
    expect(await screen.findByText(/Teams no longer finds this meeting/)).toBeVisible();
    expect(screen.getByText(/You are in “Team sync”, not in your room/)).toBeVisible();
    expect(joinMyRoom()).toBeVisible();
  });

  test.each([
    ["the host names neither chat nor channel", { chat: null }, {}],
    ["this is the chat of the room", {}, {}],
    ["the device has not the room's chat", {}, { chatId: null }],
    [
      "the room's link has run out",
      { chat: null, channelId: "19:c@thread.tacv2" },
      { expiresAtMs: 1 },
    ],
  ])("not where %s", async (_, place, change) => {
    changeTenant(store, { fault: "conflict" });
    const room = ownersRoom(store);
    const remembered = { ...rememberedRoomOf(room), ...change };
    visitPanel(store, { chat: chatIdOf(room), remembered, ...place });
    expect(
      await screen.findByText(/could not be looked up|It is not known|a channel/),
    ).toBeVisible();
    expect(joinMyRoom()).not.toBeInTheDocument();
  });
});
