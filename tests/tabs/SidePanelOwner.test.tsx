import { screen, waitFor, within } from "@testing-library/react";
import { chatId } from "#domain/ids.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { allow, chatIdOf, ownersRoom, rememberedRoomOf } from "#tests/support/panelTenant.ts";
import { http } from "msw";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeTenant, press } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const { owner } = PEOPLE;

beforeEach(() => allow(store, owner, "Chat.ReadBasic"));
afterEach(() => {
  expect(exchanges.filter(({ url }) => url.includes("createOrGet"))).toEqual([]);
});

const inMyRoom = (options: Partial<Parameters<typeof visitPanel>[1]> = {}) => {
  const room = ownersRoom(store);
  return visitPanel(store, {
    chat: chatIdOf(room),
    remembered: rememberedRoomOf(room),
    ...options,
  });
};
const peopleRow = () => screen.findByRole("button", { name: "People in the chat · 12" });
const back = () => screen.findByRole("button", { name: "Back" });

test("in the own room: the link to copy, the lobby, the people, and how long the panel is open", async () => {
  const { user, host, services } = inMyRoom();
  expect(await peopleRow()).toBeVisible();
  expect(screen.getByText("Everyone waits for you")).toBeVisible();
  expect(screen.getByText("Panel opened just now")).toBeVisible();
  expect(screen.queryByText(/not in your room/)).not.toBeInTheDocument();
  await press(user, "Copy link");
  expect(await screen.findByText("Link copied")).toBeInTheDocument();
  const link = ownersRoom(store).meeting.wire.joinWebUrl!;
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(host.copied).toEqual([]);
  // Neither is another chat read nor a permission asked for that the own room does not need.
  expect(services.tokens.asked.map(({ scope }) => scope)).not.toContain("Chat.ReadBasic");
});

test("where no clipboard works the link is there, selected for the hand", async () => {
  const { user } = inMyRoom({ host: { canWriteClipboard: () => false } });
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
  await press(user, "Copy link");
  const box = await screen.findByRole<HTMLInputElement>("textbox", { name: "Meeting link" });
  expect(box.selectionEnd).toBe(box.value.length);
  expect(screen.getByText(/Press Ctrl\+C/)).toBeVisible();
});

test("on a device that remembers nothing the room is recognized by its chat", async () => {
  const { memory } = inMyRoom({ remembered: undefined } as never);
  expect(await peopleRow()).toBeVisible();
  expect(screen.getByText("Everyone waits for you")).toBeVisible();
  // The personal app closes the lobby of a room it does not know; the panel must not take that from it.
  expect(memory.recall()).toBeNull();
});

test("what Graph says of the remembered room is kept for the next visit", async () => {
  const room = ownersRoom(store);
  const { memory } = inMyRoom({ remembered: { ...rememberedRoomOf(room), subject: "Old name" } });
  await peopleRow();
  expect(memory.recall()).toMatchObject({ subject: room.meeting.wire.subject });
});

test("the people are a page one step in: the focus goes there and comes back", async () => {
  const { user } = inMyRoom();
  await user.click(await peopleRow());
  expect(screen.getByRole("heading", { name: "People in the chat", level: 1 })).toHaveFocus();
  expect(await screen.findByRole("heading", { name: "12 people" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Copy link" })).not.toBeInTheDocument();
  await user.click(await back());
  expect(await peopleRow()).toHaveFocus();
  expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
});

test("the host's back button leaves the people, and is the host's own elsewhere", async () => {
  const { user, goBack } = inMyRoom();
  await peopleRow();
  expect(goBack()).toEqual([]);
  await user.click(await peopleRow());
  expect(goBack()).toEqual([true]);
  expect(await peopleRow()).toHaveFocus();
  expect(goBack()).toEqual([]);
});

test("a deep link leads to the people at once and takes nobody's focus; the way back is the same", async () => {
  const { goBack } = inMyRoom({ subPageId: "people" });
  expect(await screen.findByRole("heading", { name: "12 people" })).toBeVisible();
  expect(document.body).toHaveFocus();
  expect(goBack()).toEqual([true]);
  expect(await peopleRow()).toHaveFocus();
});

test("people are removed as in the personal app, and what was last done to the lobby stays", async () => {
  const { user } = inMyRoom();
  await press(user, "Let my organization in");
  await press(user, "Undo");
  await press(user, "Let my organization in");
  expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
  await user.click(await peopleRow());
  await press(user, "Remove Grace Example");
  expect(await screen.findByText("1 removed")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "11 people" })).toBeVisible();
  await user.click(await back());
  expect(await screen.findByRole("button", { name: "People in the chat · 11" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("a removal goes on while its page is out of sight", async () => {
  const gate = closedGate();
  server.use(
    http.delete("*/members/*", async ({ request }) => {
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  const { user } = inMyRoom();
  await user.click(await peopleRow());
  await user.click(await screen.findByRole("checkbox", { name: "Select Grace Example" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Kim Sample" }));
  await press(user, "Remove selected (2)");
  await press(user, "Remove 2");
  await user.click(await back());
  gate.open();
  expect(await screen.findByRole("button", { name: "People in the chat · 10" })).toBeVisible();
});

test("without the administrator's word the people say what to send, and the rest works", async () => {
  changeTenant(store, { administratorConsents: [] });
  const { user } = inMyRoom();
  await press(user, "People in the chat");
  expect(await screen.findByText(/an administrator has to allow it once/)).toBeVisible();
  expect(
    screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message for my administrator" })
      .value,
  ).toContain("ChatMember.ReadWrite");
  await user.click(await back());
  expect(await screen.findByText("Everyone waits for you")).toBeVisible();
});

test("a remembered room that was deleted is found no more, and Look again sees it return", async () => {
  const room = ownersRoom(store);
  const deleted = (isDeleted: boolean) =>
    changeTenant(store, {
      meetings: store.read().meetings.map((one) => ({ ...one, deleted: isDeleted })),
    });
  deleted(true);
  const { user } = inMyRoom({ remembered: rememberedRoomOf(room) });
  expect(
    await screen.findByRole("heading", { name: "Teams no longer finds this meeting" }),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Leave this chat" })).not.toBeInTheDocument();
  changeTenant(store, { network: "offline" });
  await press(user, "Look again");
  expect(await screen.findByRole("alert")).toHaveTextContent("Microsoft Teams cannot be reached.");
  changeTenant(store, { network: "online" });
  deleted(false);
  await press(user, "Try again");
  expect(await peopleRow()).toBeVisible();
});

test("while Graph keeps silent the known link can be copied; a failure has a way on", async () => {
  changeTenant(store, { fault: "serviceUnavailable" });
  const { user } = inMyRoom();
  expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
  expect(screen.getByLabelText("Looking which meeting this is")).toBeInTheDocument();
  const title = { level: 1, name: "Ada Example's room" };
  expect(screen.getByRole("heading", title)).toBeInTheDocument();
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("The meeting could not be looked up.");
  expect(screen.getByRole("heading", title)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Copy link" })).toBeVisible();
  changeTenant(store, { fault: "none" });
  await user.click(within(alert).getByRole("button", { name: "Try again" }));
  expect(await peopleRow()).toBeVisible();
});

test("no chat in which nobody but the owner has been is empty, and says so", async () => {
  changeTenant(store, {
    chats: store.read().chats.map((chat) => ({ ...chat, members: chat.members.slice(0, 1) })),
  });
  const { user } = inMyRoom();
  await press(user, "People in the chat · 0");
  expect(await screen.findByText("Nobody but you can read the chat.")).toBeVisible();
});

test("a room whose chat id the device does not have is told by Graph alone", async () => {
  const room = ownersRoom(store);
  const { services } = inMyRoom({ remembered: { ...rememberedRoomOf(room), chatId: null } });
  await waitFor(() =>
    expect(services.tokens.asked.map(({ scope }) => scope)).toContain("Chat.ReadBasic"),
  );
  expect(await peopleRow()).toBeVisible();
  expect(screen.queryByRole("button", { name: "Join my room" })).not.toBeInTheDocument();
  expect(chatId(room.chat.chatId)).toBe(chatIdOf(room));
});
