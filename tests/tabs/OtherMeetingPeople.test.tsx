import { screen } from "@testing-library/react";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import {
  allow,
  chatIdOf,
  holdMeeting,
  ownersRoom,
  rememberedRoomOf,
} from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";
import { changeTenant } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store, server } = startFakeGraph("twelve-people");
const { owner } = PEOPLE;

beforeEach(() => allow(store, owner, "Chat.ReadBasic"));

const membersAnswer = (status: number, code: string) =>
  server.use(
    http.get("*/chats/*/members", () =>
      HttpResponse.json({ error: { code, message: code } }, { status }),
    ),
  );
const held = () => ({
  "a room": ownersRoom(store),
  "a meeting": holdMeeting(store, owner, "Team sync", []),
});
const seePeopleOf = (kind: keyof ReturnType<typeof held>) => {
  const remembered = rememberedRoomOf(ownersRoom(store));
  return visitPanel(store, { chat: chatIdOf(held()[kind]), remembered, subPageId: "people" });
};

test.each([
  ["a room", "It begins when somebody joins your room."],
  ["a meeting", "It begins when somebody joins the meeting."],
] as const)(
  "a chat of %s that has not begun is waited for in its own words",
  async (kind, words) => {
    membersAnswer(404, "NotFound");
    seePeopleOf(kind);
    expect(await screen.findByText(`There is no chat yet. ${words}`)).toBeVisible();
  },
);

test.each([
  ["a room", "Join your room once, then look again."],
  ["a meeting", "Join the meeting once, then look again."],
] as const)("who is not in the chat of %s is told how to come in", async (kind, words) => {
  membersAnswer(403, "AclCheckFailed");
  seePeopleOf(kind);
  expect(await screen.findByText(new RegExp(words))).toBeVisible();
});

test.each([
  ["a room", "the chat of my own meeting room"],
  ["a meeting", "the chat of the meeting that I organize"],
] as const)("beside %s the administrator reads what the permission is for", async (kind, words) => {
  changeTenant(store, { administratorConsents: [] });
  seePeopleOf(kind);
  const message = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: "Message for my administrator",
  });
  expect(message.value).toContain(words);
  expect(message.value).toContain("ChatMember.ReadWrite");
});
