import { screen } from "@testing-library/react";
import { chatId } from "#domain/ids.ts";
import { doorAddress, panelAddress } from "#domain/tabLinks.ts";
import { surfaceOf } from "#domain/surface.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { canSave, configure, noteField } from "./configPage.tsx";
import { aDoor } from "./doors.ts";
import { settingsHost } from "./settingsHost.ts";

const { store, exchanges } = startFakeGraph("twelve-people");

const MEETING = { channelId: null, chatId: chatId("19:m@thread.v2"), meetingId: "opaque" };
const inMeeting = (config: Parameters<typeof settingsHost>[0] = {}) => {
  const settings = settingsHost({
    ...config,
    context: MEETING,
  });
  return { settings, ...configure(store, settings) };
};
const panel = () => screen.findByRole("radio", { name: /The panel of this meeting/ });
const door = () => screen.findByRole("radio", { name: /My door/ });

test("in a meeting the panel is what a new tab shows: no room is opened for it, no token asked", async () => {
  const { settings, tokens } = inMeeting();
  expect(await panel()).toBeChecked();
  await canSave(settings);
  await settings.pressSave();
  const [tab] = settings.saved;
  expect(tab!.contentUrl).toBe(panelAddress(window.location.origin));
  expect(exchanges).toEqual([]);
  expect(tokens.asked).toEqual([]);
});

test("what is saved is the panel also among the meeting's details", () => {
  const { hash } = new URL(panelAddress("https://app.example.test"));
  const place = { ...MEETING, frameContext: "content", hasCard: hash.length > 1 };
  expect(surfaceOf(place)).toBe("sidePanel");
});

test("the door can be chosen instead; until there is one, nothing can be saved", async () => {
  const { settings, user } = inMeeting();
  await canSave(settings);
  await user.click(await door());
  expect(settings.told.at(-1)).toBe(false);
  await noteField();
  await canSave(settings);
  await settings.pressSave();
  expect(settings.savedCard()).toMatchObject({ ownerName: "Ada Example" });
});

test("a door that is there already is what is shown", async () => {
  const contentUrl = doorAddress("https://app.example.test", aDoor({ note: "As before." }));
  const config = { entityId: "d", contentUrl, websiteUrl: contentUrl, suggestedDisplayName: "x" };
  inMeeting({ config });
  expect(await door()).toBeChecked();
  expect(await noteField()).toHaveValue("As before.");
});

const tabAt = (contentUrl: string, entityId: string) => ({
  ...{ entityId, contentUrl, websiteUrl: contentUrl, suggestedDisplayName: "x" },
});

test("what was written for the door is there again after a look at the panel", async () => {
  const { settings, user } = inMeeting();
  await user.click(await door());
  await user.type(await noteField(), "Bring your draft.");
  await user.click(await panel());
  await canSave(settings);
  await user.click(await door());
  expect(await noteField()).toHaveValue("Bring your draft.");
  await canSave(settings);
  await settings.pressSave();
  expect(settings.savedCard()).toMatchObject({ note: "Bring your draft." });
});

test("a panel that becomes a door is another tab: doors are told apart", async () => {
  const { settings, user } = inMeeting({
    config: tabAt(panelAddress("https://app.example.test"), "sidePanel"),
  });
  await user.click(await door());
  await canSave(settings);
  await settings.pressSave();
  expect(settings.saved[0]!.entityId).toMatch(/^door-/);
});

test("who puts their own door in somebody's place is shown a door, not the panel", async () => {
  const theirs = aDoor({ ownerId: PEOPLE.colleague.userId });
  const { settings, user } = inMeeting({
    config: tabAt(doorAddress("https://app.example.test", theirs), "door-1"),
  });
  await user.click(await screen.findByRole("button", { name: "Put my own door here" }));
  expect(await door()).toBeChecked();
  await canSave(settings);
});

test("a refused panel is named", async () => {
  const { settings } = inMeeting();
  await canSave(settings);
  settings.refuse();
  expect(await settings.pressSave()).not.toBeNull();
  expect(await screen.findByRole("alert")).toHaveTextContent("The tab could not be saved.");
});

test("outside a meeting there is no such choice", async () => {
  configure(store, settingsHost());
  await noteField();
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
});
