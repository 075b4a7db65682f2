import { act, screen } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { decodeDoorCard, encodeDoorCard } from "#domain/doorCardCode.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { afterEach, describe, expect, test, vi } from "vitest";
import { aDoor, atAddress, DOOR_LINK } from "./doors.ts";
import { pretendHost } from "./pretendServices.ts";
import { standAtDoor, type DoorAt, type Overrides } from "./standAtDoor.ts";
import { press } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");

afterEach(() => {
  atAddress("");
});

const standAt = (card: DoorAt, overrides?: Overrides) => standAtDoor(store, card, overrides);

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
