import { screen } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { chatIdOf, ownersRoom, rememberedRoomOf } from "#tests/support/panelTenant.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { press } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store } = startFakeGraph("twelve-people");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE_MS = 60_000;
const pass = async (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE_MS);
const says = (text: string) => screen.findByText(text);

test("the panel's age is its own, in minutes and then in hours", async () => {
  const room = ownersRoom(store);
  visitPanel(store, { chat: chatIdOf(room), remembered: rememberedRoomOf(room) });
  expect(await says("Panel opened just now")).toBeVisible();
  await pass(42);
  expect(await says("Panel open for 42 mins")).toBeVisible();
  await pass(83);
  expect(await says("Panel open for 2 hrs 5 mins")).toBeVisible();
});

test("it counts from when the panel was opened, not from the permission to see the meeting", async () => {
  const { user } = visitPanel(store, { chat: chatIdOf(ownersRoom(store)) });
  await screen.findByRole("button", { name: "Allow…" });
  await pass(7.75);
  await press(user, "Allow…");
  expect(await says("Panel open for 7 mins")).toBeVisible();
  await pass(0.5);
  expect(await says("Panel open for 8 mins")).toBeVisible();
});
