import { frameSays, heardIn } from "#tests/playground/page/speakingFrame.ts";
import { screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import {
  added,
  addressOf,
  CONFIG_PAGE,
  configOf,
  press,
  pressed,
  renderChannel,
  save,
  success,
  TAB,
} from "./renderChannel.tsx";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test("a channel has no tab of the app until somebody adds it, and then shows it", async () => {
  const { store, user } = renderChannel();
  expect(screen.queryByTitle(TAB)).not.toBeInTheDocument();
  await press(user, "Add a tab");
  expect(addressOf(CONFIG_PAGE)).toContain("/?page=configPage");
  expect(pressed("button", "Save")).toBeDisabled();
  await save(user, "one", success);
  expect(screen.queryByTitle(CONFIG_PAGE)).not.toBeInTheDocument();
  expect(addressOf(TAB)).toBe(configOf("one").contentUrl);
  expect(screen.getByRole("tab", { name: "one", selected: true, hidden: true })).toBeVisible();
  expect(store.read().tabs).toEqual([
    expect.objectContaining({ ...configOf("one"), placeId: "19:drop-in@thread.tacv2" }),
  ]);
});

test("a reason not to save stays in the dialog, and Cancel leaves everything as it was", async () => {
  const { store, user } = renderChannel();
  await press(user, "Add a tab");
  await save(user, "one", () => frameSays(CONFIG_PAGE, "settings.save.failure", "Too long."));
  expect(screen.getByText("Too long.")).toBeVisible();
  await press(user, "Cancel");
  expect(screen.queryByTitle(CONFIG_PAGE)).not.toBeInTheDocument();
  expect(store.read().tabs).toEqual([]);
});

test("Settings tells the page what the tab is, and changes that tab and no other", async () => {
  const { store, user } = renderChannel();
  await added(user, "one");
  await added(user, "two");
  await press(user, "Tab options");
  await user.click(pressed("menuitem", "Settings"));
  const heard = heardIn(CONFIG_PAGE);
  await frameSays(CONFIG_PAGE, "settings.getSettings");
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard).toEqual([
    expect.objectContaining({ args: [{ ...configOf("two"), removeUrl: null }] }),
  ]);
  await save(user, "three", success);
  expect(store.read().tabs.map((tab) => tab.suggestedDisplayName)).toEqual(["one", "three"]);
  expect(addressOf(TAB)).toBe(configOf("three").contentUrl);
});

test("a tab can be removed, and is then gone", async () => {
  const { store, user } = renderChannel();
  await added(user, "one");
  await press(user, "Tab options");
  await user.click(pressed("menuitem", "Remove"));
  expect(screen.queryByTitle(TAB)).not.toBeInTheDocument();
  expect(store.read().tabs).toEqual([]);
});

test("what a tab says of itself while it is open counts, without loading it anew", async () => {
  const { store, user } = renderChannel();
  await added(user, "one");
  const frame = screen.getByTitle(TAB);
  await frameSays(TAB, "settings.setSettings", configOf("renamed"));
  expect(screen.getByTitle(TAB)).toBe(frame);
  expect(addressOf(TAB)).toBe(configOf("one").contentUrl);
  expect(screen.getByRole("tab", { name: "renamed", hidden: true })).toBeVisible();
  expect(store.read().tabs[0]?.contentUrl).toBe(configOf("renamed").contentUrl);
});

test("each channel has its own tabs; the first is on view when it is opened", async () => {
  const { user, reopen } = renderChannel();
  await added(user, "one");
  await press(user, "Partners Shared");
  expect(screen.queryByTitle(TAB)).not.toBeInTheDocument();
  await press(user, "Drop-in");
  expect(addressOf(TAB)).toBe(configOf("one").contentUrl);
  reopen();
  expect(addressOf(TAB)).toBe(configOf("one").contentUrl);
});

test("the tab is told of its channel and of itself", async () => {
  const { user } = renderChannel(
    "place=channel&conversation=private&person=colleague&subPage=hours",
  );
  await added(user, "one");
  const heard = heardIn(TAB);
  await frameSays(TAB, "getContext");
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard).toEqual([
    expect.objectContaining({
      args: [
        expect.objectContaining({
          frameContext: "content",
          channelName: "Committee",
          channelType: "Private",
          entityId: "door",
          subEntityId: "hours",
          userPrincipalName: "grace@contoso.test",
        }),
      ],
    }),
  ]);
});
