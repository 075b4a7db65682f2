import { screen, waitFor } from "@testing-library/react";
import { onlineMeetingId } from "#domain/ids.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { http } from "msw";
import { afterEach, expect, test } from "vitest";
import { canSave, configure, noteField } from "./configPage.tsx";
import { doorInPlace, settingsHost, tabWith } from "./settingsHost.ts";
import { changeTenant, press, storedRoom } from "./visit.tsx";

const { store, server } = startFakeGraph("new-user");

afterEach(() => {
  localStorage.clear();
});

const REMEMBERED: RememberedRoom = {
  id: onlineMeetingId("MSo-old"),
  joinWebUrl: "https://teams.microsoft.com/meet/1?p=old",
  subject: "Ada's old room",
  chatId: null,
  expiresAtMs: null,
  isRetired: false,
};

const knowingRoom = () => {
  const memory = memoryOfRoom();
  memory.remember(REMEMBERED);
  return { memory };
};

const noForm = () =>
  expect(screen.queryByRole("textbox", { name: "Note to visitors" })).not.toBeInTheDocument();

test("whoever has no room yet gets one with a click, behind a closed lobby, and then their door", async () => {
  const settings = settingsHost();
  const { user } = configure(store, settings);
  await screen.findByRole("heading", { name: "A meeting link of your own" });
  noForm();
  expect(settings.told).toEqual([false]);
  await press(user, "Get my link");
  await canSave(settings);
  expect(storedRoom(store).lobbyBypassSettings?.scope).toBe("organizer");
  await settings.pressSave();
  expect(settings.savedCard()).toMatchObject({ joinWebUrl: storedRoom(store).joinWebUrl });
});

test.each(["silentlyKeeps", "refuses403"] as const)(
  "a link whose lobby the organization %s never gets onto a door",
  async (policy) => {
    changeTenant(store, { optionPolicies: { "lobbyBypassSettings.scope": policy } });
    const settings = settingsHost();
    const { user } = configure(store, settings);
    await press(user, "Get my link");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Your link stays hidden until its lobby is set.",
    );
    noForm();
    expect(settings.told).toEqual([false]);
    changeTenant(store, { optionPolicies: {} });
    await press(user, "Try again");
    await canSave(settings);
  },
);

test("a room that only this device knows can be written for, and is saved once Graph has confirmed it", async () => {
  changeTenant(store, {
    consents: { "11111111-1111-4111-8111-111111111111": ["OnlineMeetings.ReadWrite"] },
  });
  const gate = closedGate();
  server.use(
    http.post("*/createOrGet", async ({ request }) => {
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  const settings = settingsHost();
  const { user } = configure(store, settings, knowingRoom());
  const note = await noteField();
  await user.type(note, "Knock.");
  expect(screen.getByText("You can save once your room has been checked.")).toBeVisible();
  expect(settings.told).toEqual([false]);
  gate.open();
  await canSave(settings);
  expect(await noteField()).toBe(note);
  expect(note).toHaveFocus();
  await settings.pressSave();
  expect(settings.savedCard()).toMatchObject({
    note: "Knock.",
    joinWebUrl: storedRoom(store).joinWebUrl,
  });
});

test("a door in place is shown as it is while a sign-in is wanted, and what is written meanwhile stays", async () => {
  const settings = settingsHost({ config: tabWith(doorInPlace({ note: "Knock" })) });
  const { user } = configure(store, settings, knowingRoom());
  await user.type(await noteField(), " twice.");
  expect(await screen.findByRole("alert")).toHaveTextContent("Your room could not be checked.");
  expect(screen.getByRole("heading", { name: "Ada's old room" })).toBeVisible();
  expect(settings.told).toEqual([false]);
  await press(user, "Sign in");
  await canSave(settings);
  await waitFor(() => {
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
  await settings.pressSave();
  expect(settings.savedCard()).toMatchObject({ note: "Knock twice." });
});

test("a room that cannot be loaded is said to be, with a second try", async () => {
  changeTenant(store, {
    consents: { "11111111-1111-4111-8111-111111111111": ["OnlineMeetings.ReadWrite"] },
    network: "offline",
  });
  const settings = settingsHost();
  const { user } = configure(store, settings);
  expect(await screen.findByRole("alert")).toHaveTextContent("Your link could not be loaded.");
  noForm();
  changeTenant(store, { network: "online" });
  await press(user, "Try again");
  await canSave(settings);
  expect(settings.told).toEqual([false, true]);
});
