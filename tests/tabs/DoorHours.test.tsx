import { screen } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { afterEach, expect, test, vi } from "vitest";
import { aDoor, atAddress, hoursOn } from "./doors.ts";
import { pretendHost } from "./pretendServices.ts";
import { standAtDoor, type DoorAt, type Overrides } from "./standAtDoor.ts";
import { press } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");
const standAt = (card: DoorAt, overrides?: Overrides) => standAtDoor(store, card, overrides);

let clock: { mockRestore: () => void } | null = null;

afterEach(() => {
  vi.useRealTimers();
  clock?.mockRestore();
  atAddress("");
});

const readerIn = (timeZone: string) => {
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  clock = vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...resolvedOptions.call(this), timeZone };
  });
};
const nowIs = (iso: string) => {
  vi.useFakeTimers({ now: new Date(iso), toFake: ["Date"] });
};
// Tuesday, 14:00 to 16:00 in Berlin.
const tuesday = aDoor({ hours: hoursOn(1, 840, 960) });

test.each([
  ["Europe/Berlin", "2026-11-24T13:30:00Z", "Open now until 16:00"],
  ["America/New_York", "2026-11-24T13:30:00Z", "Open now until 10:00 your time"],
  ["Asia/Kolkata", "2026-11-24T12:30:00Z", "Opens 18:30 your time"],
  ["Europe/Berlin", "2026-11-24T12:30:00Z", "Opens 14:00"],
  ["Europe/Paris", "2026-11-23T12:30:00Z", "Opens Tuesday 14:00"],
  ["Pacific/Auckland", "2026-11-23T09:30:00Z", "Opens Wednesday 02:00 your time"],
  ["Europe/Berlin", "2026-11-24T16:30:00Z", "Opens Tuesday 1 December at 14:00"],
])("in %s at %s: %s", async (zone, now, expected) => {
  nowIs(now);
  readerIn(zone);
  standAt(tuesday);
  expect(await screen.findByText(expected)).toBeVisible();
});

test("the week is there on demand, in the reader's time", async () => {
  nowIs("2026-11-24T12:30:00Z");
  readerIn("America/New_York");
  const { user } = standAt(tuesday);
  expect(await screen.findByText("8:00 – 10:00")).not.toBeVisible();
  await press(user, "Opening hours");
  expect(screen.getByText("Tuesday 24 November")).toBeVisible();
  expect(screen.getByText("8:00 – 10:00")).toBeVisible();
});

test.each([
  ["Europe/Berlin", "All day"],
  ["America/New_York", "18:00 – Tue 18:00"],
])("a whole day of the owner's is in %s: %s", async (zone, expected) => {
  nowIs("2026-11-23T12:30:00Z");
  readerIn(zone);
  standAt(aDoor({ hours: hoursOn(1, 0, 0) }));
  expect(await screen.findByText(expected)).toBeInTheDocument();
});

test("a link to the hours opens them", async () => {
  nowIs("2026-11-24T12:30:00Z");
  standAt(tuesday, { context: { ...pretendHost().context, subPageId: "hours" } });
  expect(
    await screen.findByRole("button", { name: "Opening hours", expanded: true }),
  ).toHaveFocus();
});

test("where the browser does not know its own zone, the owner's is named", async () => {
  nowIs("2026-11-24T12:30:00Z");
  readerIn("Etc/Unknown");
  standAt(tuesday);
  expect(await screen.findByText("Opens 14:00 (Europe/Berlin)")).toBeVisible();
  expect(screen.getByRole("button", { name: "Join" })).toBeEnabled();
  expect(screen.getByText("The next seven days (Europe/Berlin)")).toBeInTheDocument();
});

test("without hours there is no promise", async () => {
  standAt(aDoor());
  expect(await screen.findByText("No fixed hours")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Opening hours" })).not.toBeInTheDocument();
});
