import { act, screen } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { decodeDoorCard, encodeDoorCard } from "#domain/doorCardCode.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import { ChannelTab } from "#tabs/channel-tab/ChannelTab.tsx";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { afterEach, describe, expect, test, vi } from "vitest";
import { aDoor, atAddress, DOOR_LINK, hoursOn } from "./doors.ts";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { press, visit } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");

afterEach(() => {
  vi.useRealTimers();
  clock?.mockRestore();
  atAddress("");
});

let clock: { mockRestore: () => void } | null = null;

type Overrides = Parameters<typeof pretendHost>[0];

/** A visitor who has never used the app stands at a door. */
function standAt(card: Parameters<typeof atAddress>[0], overrides: Overrides = {}) {
  atAddress(card);
  const base = pretendHost();
  const host = pretendHost({
    context: { ...base.context, userId: PEOPLE.colleague.userId, channelId: "19:c@thread.tacv2" },
    ...overrides,
  });
  const services = pretendServices(store, host, { surface: "channelTab" });
  const user = visit(services, ChannelTab);
  return { user, host, services };
}

const asPerson = ({ userId }: Person): Overrides => ({
  context: { ...pretendHost().context, userId },
});

test("shows whose room it is, the owner's words and the ways in, and asks nobody for anything", async () => {
  const { services } = standAt(aDoor({ note: "Bring your draft.\nOne at a time." }));
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Office hours");
  expect(screen.getByText("Ada Example")).toBeVisible();
  expect(screen.getByText(/Bring your draft\./)).toHaveTextContent(
    "Bring your draft. One at a time.",
  );
  expect(screen.getByText(/You may wait/)).toHaveTextContent("in the lobby until Ada lets you in.");
  expect(screen.getByRole("button", { name: "Join" })).toBeEnabled();
  expect(services.tokens.asked).toEqual([]);
  expect(exchanges).toEqual([]);
});

test("texts are text, whatever is in them", async () => {
  standAt(aDoor({ note: "<img src=x onerror=alert(1)>", roomName: "<b>Room</b>" }));
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("<b>Room</b>");
  expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
});

describe("Join", () => {
  test("lets the host join", async () => {
    const { user, host } = standAt(aDoor());
    await press(user, "Join");
    expect(host.joined).toEqual([DOOR_LINK]);
    expect(host.opened).toEqual([]);
  });

  test("opens the link where the host cannot join", async () => {
    const { user, host } = standAt(aDoor(), {
      joinMeeting: () => Promise.reject(new HostError("notSupported", "joinMeeting")),
    });
    await press(user, "Join");
    expect(host.opened).toEqual([DOOR_LINK]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("opens nothing a second time where the host keeps silent, and says so", async () => {
    const { user, host } = standAt(aDoor(), {
      joinMeeting: () => Promise.reject(new HostError("timeout", "joinMeeting")),
    });
    await press(user, "Join");
    expect(await screen.findByRole("alert")).toHaveTextContent("Teams could not open it.");
    expect(host.opened).toEqual([]);
  });

  test("is asked for once, however often it is pressed, and after a silence leaves the link to the person", async () => {
    const gate = closedGate();
    const joinMeeting = vi.fn(async () => {
      await gate.opened;
      throw new HostError("timeout", "joinMeeting");
    });
    const { user, host } = standAt(aDoor(), { joinMeeting });
    await press(user, "Join");
    await press(user, "Join");
    gate.open();
    await press(user, "Open the meeting link");
    expect(joinMeeting).toHaveBeenCalledTimes(1);
    expect(host.opened).toEqual([DOOR_LINK]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("takes a no of the person for a no", async () => {
    const { user, host } = standAt(aDoor(), {
      joinMeeting: () => Promise.reject(new HostError("cancelled", "joinMeeting")),
    });
    await press(user, "Join");
    expect(host.opened).toEqual([]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

test("Ask to come in opens a chat with the owner, a message already in it", async () => {
  const { user, host } = standAt(aDoor({ askAddress: "ada@contoso.test" }));
  await press(user, "Ask to come in");
  const url = new URL(host.opened[0]!);
  expect(`${url.origin}${url.pathname}`).toBe("https://teams.microsoft.com/l/chat/0/0");
  expect(url.searchParams.get("users")).toBe("ada@contoso.test");
  expect(url.searchParams.get("message")).toBe(
    "Hello Ada, may I come in? I am at the door of “Office hours”.",
  );
});

test("without an address on the card nobody can ask", async () => {
  standAt(aDoor());
  await screen.findByRole("button", { name: "Join" });
  expect(screen.queryByRole("button", { name: "Ask to come in" })).not.toBeInTheDocument();
});

test("the link can be copied", async () => {
  const { user } = standAt(aDoor());
  await press(user, "Copy link");
  expect(await screen.findByText("Link copied")).toBeInTheDocument();
  await expect(navigator.clipboard.readText()).resolves.toBe(DOOR_LINK);
});

describe("the hours, by the reader's clock", () => {
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
});

test.each([
  ["no card", "", "This door is not set up."],
  ["a damaged card", "v1.AAAA", "its address is damaged"],
  ["a card without end", `v1.${"A".repeat(3_000)}`, "its address is too long"],
  ["a card of another version", encodeDoorCard(aDoor()).replace("v1.", "v7."), "another version"],
  [
    "a card that leads elsewhere",
    encodeDoorCard(aDoor({ joinWebUrl: "https://teams.microsoft.com@example.test/meet/1" })),
    "does not lead into a Teams meeting",
  ],
])("%s is named, and there is no way in", async (_, hash, words) => {
  standAt(hash);
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("cannot be shown");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("a door that is saved anew is shown without loading the page", async () => {
  standAt(aDoor());
  await screen.findByRole("heading", { name: "Office hours" });
  act(() => atAddress(aDoor({ roomName: "Clinic" })));
  expect(await screen.findByRole("heading", { name: "Clinic" })).toBeVisible();
});

test("a link to the door leads outside Teams to the same door", async () => {
  const shared: unknown[] = [];
  const { user } = standAt(aDoor(), { shareDeepLink: (place) => void shared.push(place) });
  await press(user, "Share this door");
  const [place] = shared as [{ label: string; webUrl: string }];
  expect(place.label).toBe("Office hours");
  expect(decodeDoorCard(new URL(place.webUrl).hash)).toEqual({ kind: "card", card: aDoor() });
});

describe("the owner alone", () => {
  test("is told how to change the door", async () => {
    const { user } = standAt(aDoor(), asPerson(PEOPLE.owner));
    await press(user, "Change this door");
    expect(screen.getByText(/choose Settings/)).toBeVisible();
  });

  test("nobody else is", async () => {
    standAt(aDoor());
    await screen.findByRole("button", { name: "Join" });
    expect(screen.queryByRole("button", { name: "Change this door" })).not.toBeInTheDocument();
  });
});
