import { frameSays, heardIn } from "#tests/playground/page/speakingFrame.ts";
import { screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { added, press, renderChannel, TAB } from "./renderChannel.tsx";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

async function toldInTab() {
  const heard = heardIn(TAB);
  await frameSays(TAB, "getContext");
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  const [reply] = heard as { args: Record<string, unknown>[] }[];
  return reply?.args[0];
}

test("a tab in a group chat is told of the chat, and of no channel or meeting", async () => {
  const { store, user } = renderChannel("place=channel&conversation=group");
  await added(user, "one");
  const told = await toldInTab();
  expect(told).toMatchObject({ frameContext: "content", chatId: store.read().tabs[0]?.placeId });
  expect(told).not.toHaveProperty("channelId");
  expect(told).not.toHaveProperty("meetingId");
});

test("a tab in a meeting's chat is told of that meeting and its chat", async () => {
  const { store, user } = renderChannel("place=channel&conversation=meeting", "twelve-people");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Team sync");
  await added(user, "one");
  const { meetings, chats, tabs } = store.read();
  const teamSync = meetings.find(({ wire }) => wire.subject === "Team sync");
  const { chatId } = chats.find(({ meetingId }) => meetingId === teamSync?.wire.id)!;
  const told = await toldInTab();
  expect(told).toMatchObject({ frameContext: "content", chatId });
  expect(told?.["meetingId"]).toEqual(expect.any(String));
  expect(told).not.toHaveProperty("channelId");
  expect(tabs.map(({ placeId }) => placeId)).toEqual([chatId]);
});

test("the chats have their own tabs, as the channels do", async () => {
  const { user } = renderChannel("place=channel", "twelve-people");
  await added(user, "one");
  await press(user, "Study group Group");
  expect(screen.queryByTitle(TAB)).not.toBeInTheDocument();
  await added(user, "two");
  await press(user, "Team sync Meeting");
  expect(screen.queryByTitle(TAB)).not.toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Chat", selected: true })).toBeVisible();
  await press(user, "Study group Group");
  expect(screen.getByRole("tab", { name: "two", selected: true })).toBeVisible();
});

test("a meeting that nobody has made has no chat to put a tab into", () => {
  renderChannel("place=channel&conversation=meeting", "new-user");
  expect(screen.getByText(/This meeting is not in the tenant/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add a tab" })).not.toBeInTheDocument();
});
