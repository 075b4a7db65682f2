import { screen, waitFor } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { doorMemory } from "#api/storage/doorMemory.ts";
import { tabDeepLink } from "#domain/tabLinks.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { afterEach, expect, test } from "vitest";
import { addHours, canSave, configure, noteField, timeField } from "./configPage.tsx";
import { doorInPlace, settingsHost, tabWith } from "./settingsHost.ts";
import { press, storedRoom } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

afterEach(() => {
  localStorage.clear();
});

test("a first configuration saves a card that says exactly what was typed", async () => {
  const settings = settingsHost();
  const { user } = configure(store, settings);
  await user.type(await noteField(), "Bring your draft.{Enter}One at a time.");
  await addHours(user, "Tuesday", ["14:00", "15:30"]);
  await addHours(user, "Tuesday", ["16:15", "17:00"]);
  await addHours(user, "Saturday", ["00:00", "00:00"]);
  await user.click(screen.getByRole("switch", { name: "Ask to come in" }));
  await canSave(settings);
  expect(await settings.pressSave()).toBeNull();
  expect(settings.savedCard()).toEqual({
    joinWebUrl: storedRoom(store).joinWebUrl!,
    roomName: "Ada Example's room",
    ownerName: "Ada Example",
    ownerId: PEOPLE.owner.userId,
    note: "Bring your draft.\nOne at a time.",
    hours: [
      [],
      [
        { startMinute: 840, endMinute: 930 },
        { startMinute: 975, endMinute: 1_020 },
      ],
      [],
      [],
      [],
      [{ startMinute: 0, endMinute: 0 }],
      [],
    ],
    timeZone: ownZone,
    askAddress: "ada@contoso.test",
  });
  const tab = settings.saved[0]!;
  expect(settings.saved).toHaveLength(1);
  expect(tab.contentUrl.startsWith(`${location.origin}/?page=channelTab#v1.`)).toBe(true);
  expect(tab.websiteUrl).toBe(tab.contentUrl);
  expect(tab.suggestedDisplayName).toBe("Ada Example's room");
  expect(tab.entityId).toMatch(/^door-[0-9a-f]{8}$/);
});

test("the device remembers the door that was saved, and the way to it", async () => {
  const settings = settingsHost();
  configure(store, settings);
  await canSave(settings);
  const beforeMs = Date.now();
  await settings.pressSave();
  const [door, ...others] = doorMemory(PEOPLE.owner.tenantId, PEOPLE.owner.userId).recall();
  const tab = settings.saved[0]!;
  expect(others).toEqual([]);
  expect(door).toMatchObject({
    entityId: tab.entityId,
    channelName: "Office hours",
    joinWebUrl: storedRoom(store).joinWebUrl!,
    tabUrl: tabDeepLink({
      teamsOrigin: "https://teams.microsoft.com",
      appId: "55555555-5555-4555-8555-555555555555",
      entityId: tab.entityId,
      tenantId: PEOPLE.owner.tenantId,
      channelId: "19:office-hours@thread.tacv2",
      webUrl: tab.contentUrl,
      label: "Ada Example's room",
    }),
  });
  expect(door!.savedAtMs).toBeGreaterThanOrEqual(beforeMs);
});

test("a door of one's own begins with what is in place, and keeps what is not changed", async () => {
  const before = doorInPlace({
    joinWebUrl: storedRoom(store).joinWebUrl!,
    hours: [[{ startMinute: 1_320, endMinute: 120 }], [], [], [], [], [], []],
  });
  const settings = settingsHost({ config: tabWith(before) });
  const { user } = configure(store, settings);
  expect(await noteField()).toHaveValue("Bring your draft.");
  expect(timeField("Monday, opens")).toHaveValue("22:00");
  expect(timeField("Monday, closes")).toHaveValue("02:00");
  expect(screen.getByRole("switch", { name: "Ask to come in" })).toBeChecked();
  expect(screen.queryByText(/new link/)).not.toBeInTheDocument();
  await user.type(await noteField(), " Knock.");
  await canSave(settings);
  expect(await settings.pressSave()).toBeNull();
  expect(settings.savedCard()).toEqual({
    ...before,
    roomName: "Ada Example's room",
    note: "Bring your draft. Knock.",
  });
  expect(settings.saved[0]!.entityId).toBe("door-0a1b2c3d");
});

test("where the room has another link by now, saving alone updates the door", async () => {
  const settings = settingsHost({ config: tabWith(doorInPlace()) });
  configure(store, settings);
  expect(
    await screen.findByText("Your room has a new link. Save to update this door."),
  ).toBeVisible();
  await canSave(settings);
  await settings.pressSave();
  expect(settings.savedCard()).toEqual(
    doorInPlace({ joinWebUrl: storedRoom(store).joinWebUrl!, roomName: "Ada Example's room" }),
  );
});

test("a host that does not say what the tab shows is asked again before any room is opened", async () => {
  const settings = settingsHost();
  let isSilent = true;
  const { getConfig } = settings.host;
  const host = {
    ...settings.host,
    getConfig: async () => {
      if (isSilent) throw new HostError("timeout", "getConfig");
      return getConfig();
    },
  };
  const { user } = configure(store, { host });
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Teams did not say what this tab shows.",
  );
  expect(exchanges).toEqual([]);
  isSilent = false;
  await press(user, "Try again");
  await canSave(settings);
});

test("Save can be pressed once there is a door, not while it is wrong, and again when it is mended", async () => {
  const settings = settingsHost();
  const { user } = configure(store, settings);
  await canSave(settings);
  expect(settings.told).toEqual([false, true]);
  await user.click(screen.getByRole("button", { name: "Add hours, Friday" }));
  await user.clear(timeField("Friday, closes"));
  await waitFor(() => {
    expect(settings.told).toEqual([false, true, false]);
  });
  expect(screen.getByText("You can save once the marked hours are right.")).toBeVisible();
  await user.type(timeField("Friday, closes"), "18:00");
  await waitFor(() => {
    expect(settings.told).toEqual([false, true, false, true]);
  });
});

test("a save that Teams refuses is told to the host and to the person, and loses nothing", async () => {
  const settings = settingsHost();
  const { user } = configure(store, settings);
  await user.type(await noteField(), "Knock.");
  await addHours(user, "Monday", ["10:00", "11:00"]);
  await canSave(settings);
  settings.refuse();
  expect(await settings.pressSave()).toMatchObject({ kind: "refused" });
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Your door could not be saved. Teams did not allow it here. What you have written is still here.",
  );
  expect(await noteField()).toHaveValue("Knock.");
  expect(timeField("Monday, opens")).toHaveValue("10:00");
  expect(doorMemory(PEOPLE.owner.tenantId, PEOPLE.owner.userId).recall()).toEqual([]);
  settings.allow();
  expect(await settings.pressSave()).toBeNull();
  expect(settings.savedCard()).toMatchObject({ note: "Knock." });
  await waitFor(() => {
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

const WHAT_A_DOOR_IS = /A door is a tab that shows everybody here the same card/;

test("the page says what a door is", async () => {
  configure(store, settingsHost());
  expect(screen.getByText(WHAT_A_DOOR_IS)).toBeVisible();
  await noteField();
  expect(screen.queryByText(/side panel/)).not.toBeInTheDocument();
});

test("in a meeting it also says what becomes of the tab", async () => {
  const { user } = configure(
    store,
    settingsHost({ context: { meetingId: "a-meeting", channelId: null } }),
  );
  expect(screen.getByText(WHAT_A_DOOR_IS)).toHaveTextContent(
    /During a call this tab is the side panel\.$/,
  );
  await user.click(await screen.findByRole("radio", { name: /My door/ }));
  await noteField();
});
