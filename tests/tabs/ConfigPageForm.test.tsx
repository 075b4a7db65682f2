import { screen, within } from "@testing-library/react";
import type { DoorCard } from "#domain/doorCard.ts";
import type { DayHours } from "#domain/openingHours.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { afterEach, expect, test } from "vitest";
import { addHours, canSave, configure, enterTime, noteField, timeField } from "./configPage.tsx";
import { doorInPlace, settingsHost, tabWith } from "./settingsHost.ts";
import { changeMeeting, press, storedRoom } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const CLOSED: DayHours = [];

afterEach(() => {
  localStorage.clear();
});

const aDay = (name: string) => within(screen.getByRole("group", { name }));

/** A form for the room that is there, with a door in place or without. */
async function openForm(card?: Partial<DoorCard>) {
  const { joinWebUrl } = storedRoom(store);
  const config =
    card === undefined ? null : tabWith(doorInPlace({ joinWebUrl: joinWebUrl!, ...card }));
  const settings = settingsHost({ config });
  const { user } = configure(store, settings);
  await noteField();
  await canSave(settings);
  return { settings, user };
}

test("the days are named in the reader's language, Monday first, and all are closed", async () => {
  const settings = settingsHost({ context: { locale: "de-DE" } });
  configure(store, settings);
  await noteField();
  const names = screen.getAllByRole("group").map((day) => day.getAttribute("aria-label"));
  expect(names.join(" ")).toBe("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag");
  expect(screen.getAllByText("Closed")).toHaveLength(7);
});

test("a night is said to end on the next day, and is saved as one", async () => {
  const { settings, user } = await openForm();
  await addHours(user, "Friday", ["22:00", "02:00"]);
  expect(aDay("Friday").getByText("until 02:00 the next day")).toBeVisible();
  expect(timeField("Friday, closes")).toHaveAccessibleDescription("until 02:00 the next day");
  await settings.pressSave();
  expect(settings.savedCard()?.hours[4]).toEqual([{ startMinute: 1_320, endMinute: 120 }]);
});

test.each<[string, readonly [string, string], string]>([
  ["without an end", ["10:00", ""], "Enter when it closes."],
  ["without a start", ["", "10:00"], "Enter when it opens, or remove these hours."],
  [
    "that end when they start",
    ["10:00", "10:00"],
    "It closes when it opens. For the whole day, enter 00:00 in both fields.",
  ],
])("hours %s are not saved, and the field says why", async (_, times, words) => {
  const { settings, user } = await openForm();
  await addHours(user, "Monday", times);
  expect(timeField("Monday, closes")).toHaveAccessibleDescription(words);
  expect(settings.told.at(-1)).toBe(false);
  await press(user, "Remove hours, Monday");
  await canSave(settings);
  await settings.pressSave();
  expect(settings.savedCard()?.hours[0]).toEqual(CLOSED);
});

test("hours that overlap are marked where they begin; apart from each other they are fine", async () => {
  const { settings, user } = await openForm();
  await addHours(user, "Monday", ["09:00", "12:00"]);
  await addHours(user, "Monday", ["11:00", "13:00"]);
  const second = timeField("Monday, opens again");
  expect(second).toHaveAccessibleDescription("These hours overlap with others of this day.");
  expect(second).toBeInvalid();
  expect(timeField("Monday, opens")).toBeValid();
  expect(settings.told.at(-1)).toBe(false);
  await enterTime(user, second, "12:00");
  expect(second).toBeValid();
  await canSave(settings);
});

test("a day takes three ranges; the focus follows what is added and removed", async () => {
  const { user } = await openForm();
  for (const field of ["opens", "opens again", "opens a third time"]) {
    await press(user, "Add hours, Sunday");
    expect(timeField(`Sunday, ${field}`)).toHaveFocus();
  }
  expect(screen.queryByRole("button", { name: "Add hours, Sunday" })).not.toBeInTheDocument();
  await press(user, "Remove second hours, Sunday");
  expect(screen.getByRole("button", { name: "Add hours, Sunday" })).toHaveFocus();
  expect(timeField("Sunday, opens")).toHaveValue("09:00");
  expect(timeField("Sunday, opens again")).toHaveValue("13:00");
});

test("Monday's hours are copied to the weekdays, where they can be changed again", async () => {
  const { settings, user } = await openForm();
  await addHours(user, "Monday", ["10:00", "11:00"]);
  await addHours(user, "Wednesday", ["20:00", "21:00"]);
  await addHours(user, "Sunday", ["08:00", "09:00"]);
  await press(user, "Copy to all weekdays");
  expect(screen.getByText("Tuesday to Friday have the hours of Monday now.")).toBeInTheDocument();
  await press(user, "Remove hours, Thursday");
  await settings.pressSave();
  const morning: DayHours = [{ startMinute: 600, endMinute: 660 }];
  expect(settings.savedCard()?.hours).toEqual([
    morning,
    morning,
    morning,
    CLOSED,
    morning,
    CLOSED,
    [{ startMinute: 480, endMinute: 540 }],
  ]);
});

test("a note that is too long says by how much, and nothing of it is cut off", async () => {
  const { settings, user } = await openForm({ note: "a".repeat(299) });
  await user.type(await noteField(), "bcd");
  expect(await noteField()).toHaveValue(`${"a".repeat(299)}bcd`);
  expect(screen.getByText("302 of 300 characters")).toBeVisible();
  expect(screen.getByText("The note has to be 2 characters shorter.")).toBeVisible();
  expect(settings.told.at(-1)).toBe(false);
  await user.type(await noteField(), "{Backspace}{Backspace}");
  await canSave(settings);
});

test("a note that leaves no room in Teams' links says by how much, and shorter by that it is saved", async () => {
  changeMeeting(store, { joinWebUrl: "https://teams.microsoft.com/meet/".padEnd(500, "1") });
  const settings = settingsHost();
  const { user } = configure(store, settings);
  await user.click(await noteField());
  await user.paste("あ".repeat(300));
  const words = await screen.findByText(/^The note has to be \d+ characters shorter\.$/);
  const excess = Number(/\d+/.exec(words.textContent)?.[0]);
  expect(settings.told.at(-1)).toBe(false);
  await user.clear(await noteField());
  await user.paste("あ".repeat(301 - excess));
  expect(screen.getByText("The note has to be 1 character shorter.")).toBeVisible();
  await user.type(await noteField(), "{Backspace}");
  await canSave(settings);
  expect(await settings.pressSave()).toBeNull();
  expect(settings.savedCard()?.note).toHaveLength(300 - excess);
});

test("a link that Teams has no room for is said to be too long, whatever the note", async () => {
  changeMeeting(store, { joinWebUrl: "https://teams.microsoft.com/meet/".padEnd(1_190, "1") });
  const settings = settingsHost();
  configure(store, settings);
  expect(
    await screen.findByText(/^Teams has no room for this door: it is \d+ characters too long/),
  ).toBeVisible();
  expect(settings.told).toEqual([false]);
});

test("a link that leads somewhere else is never put on a door", async () => {
  changeMeeting(store, { joinWebUrl: "https://contoso.test/meet/1" });
  const settings = settingsHost();
  configure(store, settings);
  expect(await screen.findByText(/^This door cannot be saved: your room’s link/)).toBeVisible();
  expect(settings.told).toEqual([false]);
});

test("the door beside the form shows what is typed, and nothing on it can be pressed", async () => {
  const { settings, user } = await openForm({ note: "Old." });
  const door = within(screen.getByRole("region", { name: "How visitors see it" }));
  expect(door.getByRole("heading", { name: "Ada Example's room" })).toBeVisible();
  await user.clear(await noteField());
  await user.type(await noteField(), "New.  ");
  expect(door.getByText("New.")).toBeVisible();
  expect(door.queryByText("Old.")).not.toBeInTheDocument();
  await press(user, "Add hours, Monday");
  expect(door.getByText(/^(Opens|Open now)/)).toBeVisible();
  for (const name of ["Join", "Ask to come in", "Copy link"])
    await user.click(door.getByText(name));
  expect([...settings.host.joined, ...settings.host.opened, ...settings.host.copied]).toEqual([]);
});

test("Enter in a field saves nothing and keeps the page", async () => {
  const { settings, user } = await openForm();
  await press(user, "Add hours, Monday");
  await user.keyboard("{Enter}");
  expect(timeField("Monday, opens")).toHaveFocus();
  expect(settings.saved).toEqual([]);
});

test("the device's own time zone is named, and goes onto the door", async () => {
  const { settings } = await openForm();
  expect(screen.getByText(`Times are in ${ownZone}, your time zone.`)).toBeVisible();
  await settings.pressSave();
  expect(settings.savedCard()?.timeZone).toBe(ownZone);
});

test("a door from another time zone keeps it until the owner chooses theirs", async () => {
  const { settings, user } = await openForm({ timeZone: "Pacific/Auckland" });
  const zone = screen.getByRole("combobox", { name: "Time zone of these hours" });
  expect(zone).toHaveValue("Pacific/Auckland");
  expect(zone).toHaveAccessibleDescription(`Your own time zone is ${ownZone}.`);
  await settings.pressSave();
  expect(settings.savedCard()?.timeZone).toBe("Pacific/Auckland");
  await user.selectOptions(zone, ownZone);
  await settings.pressSave();
  expect(settings.savedCard()?.timeZone).toBe(ownZone);
});

test("the address goes onto the door only with the owner's yes, who is told first", async () => {
  const { settings, user } = await openForm();
  const ask = screen.getByRole("switch", { name: "Ask to come in" });
  expect(ask).toHaveAccessibleDescription(
    "Visitors can write to you in Teams before they join. Your address ada@contoso.test becomes part of the door.",
  );
  await settings.pressSave();
  expect(settings.savedCard()?.askAddress).toBeNull();
  await user.click(ask);
  await settings.pressSave();
  expect(settings.savedCard()?.askAddress).toBe("ada@contoso.test");
});

test("where Teams does not tell the address, nobody can be asked, and the page says why", async () => {
  const settings = settingsHost({ context: { userPrincipalName: null } });
  configure(store, settings);
  await noteField();
  const ask = screen.getByRole("switch", { name: "Ask to come in" });
  expect(ask).toBeDisabled();
  expect(ask).toHaveAccessibleDescription(/^Teams does not tell this app your address/);
  await canSave(settings);
  await settings.pressSave();
  expect(settings.savedCard()?.askAddress).toBeNull();
});
