import { screen } from "@testing-library/react";
import { HostError } from "#api/host/hostError.ts";
import { doorMemory } from "#api/storage/doorMemory.ts";
import { decodeDoorCard } from "#domain/doorCardCode.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { doorAddress } from "#domain/tabLinks.ts";
import { roomExternalId } from "#domain/room.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { ChannelTab } from "#tabs/channel-tab/ChannelTab.tsx";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { holdMeeting, ownersRoom, rememberedRoomOf } from "#tests/support/panelTenant.ts";
import { afterEach, expect, test, vi } from "vitest";
import { aDoor, atAddress } from "./doors.ts";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { changeMeeting, changeTenant, press, visit } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");
const { owner, colleague } = PEOPLE;
type Held = ReturnType<typeof holdMeeting>;

afterEach(() => {
  expect(exchanges.filter(({ method }) => method !== "GET")).toEqual([]);
  localStorage.clear();
  atAddress("");
});

const linkOf = ({ meeting }: Held) => String(meeting.wire.joinWebUrl);
const laterRoom = () => holdMeeting(store, owner, "Ada's new room", [owner], roomExternalId(2));

const TAB = {
  entityId: "door-12345678",
  contentUrl: "https://app.example.test/",
  websiteUrl: "https://app.example.test/",
  suggestedDisplayName: "Office hours",
};

/** The owner stands at a door, with a device that knows one of their rooms. */
function standAt(
  card: Partial<DoorCard>,
  known: Held,
  overrides: Parameters<typeof pretendHost>[0] = {},
) {
  const memory = memoryOfRoom();
  memory.remember(rememberedRoomOf(known));
  const saved: { contentUrl: string; entityId: string }[] = [];
  const host = pretendHost({
    getConfig: async () => TAB,
    setConfig: async (config) => void saved.push(config),
    ...overrides,
  });
  atAddress(aDoor({ note: "As before.", ...card }));
  const services = pretendServices(store, host, { memory, surface: "channelTab" });
  return { user: visit(services, ChannelTab), saved, memory };
}

const notice = () => screen.queryByText(/another link than the room that this device knows/);
const untilTheyAgree = () => vi.waitFor(() => expect(notice()).not.toBeInTheDocument());
const cardSaved = (saved: readonly { contentUrl: string }[]) =>
  decodeDoorCard(new URL(saved[0]!.contentUrl).hash);

test("an older door is updated where it stands; its other words stay, and the device remembers it", async () => {
  const room = laterRoom();
  const { user, saved } = standAt({ joinWebUrl: linkOf(ownersRoom(store)) }, room);
  await press(user, "Update this door");
  await untilTheyAgree();
  expect(saved[0]!.entityId).toBe("door-12345678");
  expect(cardSaved(saved)).toMatchObject({
    card: { joinWebUrl: linkOf(room), roomName: "Ada's new room", note: "As before." },
  });
  expect(doorMemory(owner.tenantId, owner.userId).recall()).toMatchObject([
    { entityId: "door-12345678", joinWebUrl: linkOf(room) },
  ]);
});

test("a door whose room is gone is updated to the room that is there", async () => {
  const { user, saved } = standAt({}, ownersRoom(store));
  await press(user, "Update this door");
  await untilTheyAgree();
  expect(cardSaved(saved)).toMatchObject({ card: { joinWebUrl: linkOf(ownersRoom(store)) } });
});

test("a device that is behind the door learns from it, and the door stays as it is", async () => {
  const room = laterRoom();
  const { user, saved, memory } = standAt({ joinWebUrl: linkOf(room) }, ownersRoom(store));
  await press(user, "Update this door");
  await untilTheyAgree();
  expect(saved).toEqual([]);
  expect(memory.recall()?.joinWebUrl).toBe(linkOf(room));
});

test("a meeting of somebody else behind the door is no later room of the owner's", async () => {
  const theirs = holdMeeting(store, colleague, "Theirs", [owner], roomExternalId(9));
  const { user, saved } = standAt({ joinWebUrl: linkOf(theirs) }, ownersRoom(store));
  await press(user, "Update this door");
  await untilTheyAgree();
  expect(cardSaved(saved)).toMatchObject({ card: { joinWebUrl: linkOf(ownersRoom(store)) } });
});

test("another meeting of the owner's behind the door does not become their room", async () => {
  const meeting = holdMeeting(store, owner, "Board review", [owner]);
  const { user, saved, memory } = standAt({ joinWebUrl: linkOf(meeting) }, ownersRoom(store));
  changeTenant(store, {
    meetings: store
      .read()
      .meetings.map((one) => (one.externalId === null ? one : { ...one, deleted: true })),
  });
  await press(user, "Update this door");
  expect(await screen.findByRole("alert")).toHaveTextContent("The door could not be updated.");
  expect(saved).toEqual([]);
  expect(memory.recall()?.joinWebUrl).toBe(linkOf(ownersRoom(store)));
});

const inPlace = (card: Partial<DoorCard>) => ({
  getConfig: async () => ({
    ...TAB,
    contentUrl: doorAddress("https://app.example.test", aDoor(card)),
  }),
});

test("words that were changed in the tab meanwhile stay", async () => {
  const { user, saved } = standAt({}, ownersRoom(store), inPlace({ note: "Changed elsewhere." }));
  await press(user, "Update this door");
  await untilTheyAgree();
  expect(cardSaved(saved)).toMatchObject({ card: { note: "Changed elsewhere." } });
});

test("a tab that is somebody else's door by now is left alone", async () => {
  const theirs = inPlace({ ownerId: colleague.userId });
  const { user, saved } = standAt({}, ownersRoom(store), theirs);
  await press(user, "Update this door");
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(saved).toEqual([]);
});

test("where Graph has neither room nothing changes, and the way on is named", async () => {
  const { user, saved } = standAt({}, ownersRoom(store));
  changeTenant(store, {
    meetings: store.read().meetings.map((meeting) => ({ ...meeting, deleted: true })),
  });
  await press(user, "Update this door");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("The door could not be updated.");
  expect(alert).toHaveTextContent("on the left side of Teams once");
  expect(saved).toEqual([]);
});

test("a host that refuses is named with the other way, and the door stays as it was", async () => {
  const { user } = standAt({}, ownersRoom(store), {
    setConfig: () => Promise.reject(new HostError("refused", "setConfig")),
  });
  await press(user, "Update this door");
  expect(await screen.findByRole("alert")).toHaveTextContent(/choose Settings and save/);
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  expect(screen.getByText("As before.")).toBeVisible();
});

test("a host that kept silent can be asked again", async () => {
  const setConfig = vi
    .fn(async () => undefined)
    .mockRejectedValueOnce(new HostError("timeout", "setConfig"));
  const { user } = standAt({}, ownersRoom(store), { setConfig });
  await press(user, "Update this door");
  await press(user, "Try again");
  await untilTheyAgree();
  expect(setConfig).toHaveBeenCalledTimes(2);
});

test("a door that would be too long is left as it is", async () => {
  const { user, saved } = standAt({ note: "n".repeat(300) }, ownersRoom(store));
  changeMeeting(store, { subject: "語".repeat(256) });
  await press(user, "Update this door");
  expect(await screen.findByRole("alert")).toHaveTextContent(/choose Settings and save/);
  expect(saved).toEqual([]);
});

test("a room without a name leaves the door its own", async () => {
  const { user, saved } = standAt({}, ownersRoom(store));
  changeMeeting(store, { subject: " \u200d " });
  await press(user, "Update this door");
  await untilTheyAgree();
  expect(cardSaved(saved)).toMatchObject({ card: { roomName: "Office hours" } });
});

test("a link that no door may carry is not put on one", async () => {
  const { user, saved } = standAt({}, ownersRoom(store));
  changeMeeting(store, { joinWebUrl: "https://meet.example.test/meet/1" });
  await press(user, "Update this door");
  expect(await screen.findByRole("alert")).toHaveTextContent(/choose Settings and save/);
  expect(saved).toEqual([]);
});

test("somebody else is offered nothing", async () => {
  standAt({ ownerId: colleague.userId }, ownersRoom(store));
  await screen.findByRole("button", { name: "Join" });
  expect(screen.queryByRole("button", { name: "Update this door" })).not.toBeInTheDocument();
});
