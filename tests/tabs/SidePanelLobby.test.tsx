import { act, screen, waitFor } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { lostAnswer } from "#tests/support/lostAnswer.ts";
import { chatIdOf, ownersRoom, rememberedRoomOf } from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { afterEach, expect, test } from "vitest";
import { changeMeeting, changeTenant, press } from "./visit.tsx";
import { visitPanel } from "./visitPanel.tsx";

const { store, server, exchanges } = startFakeGraph("twelve-people");

afterEach(() => {
  expect(exchanges.filter(({ url }) => url.includes("createOrGet"))).toEqual([]);
});

const LET_IN = "Let my organization in";
const CLOSE = "Make everyone wait";

const lobby = () => ownersRoom(store).meeting.wire.lobbyBypassSettings;
const setLobby = (scope: string, isDialInBypassEnabled = false) =>
  changeMeeting(store, { lobbyBypassSettings: { scope, isDialInBypassEnabled } });
const patches = () =>
  exchanges.filter(({ method }) => method === "PATCH").map(({ requestBody }) => requestBody);
const says = (text: string) => screen.findByText(text);
const undo = () => screen.queryByRole("button", { name: "Undo" });

function visitRoom() {
  const room = ownersRoom(store);
  return visitPanel(store, { chat: chatIdOf(room), remembered: rememberedRoomOf(room) }).user;
}

test("one tap lets the organization in without its guests, Undo brings back what was before", async () => {
  const user = visitRoom();
  expect(await says("Guests and people from elsewhere would still wait.")).toBeVisible();
  await press(user, LET_IN);
  expect(await says("Your organization walks in")).toBeVisible();
  expect(screen.queryByText(/would still wait/)).not.toBeInTheDocument();
  expect(lobby()).toEqual({ scope: "organizationExcludingGuests", isDialInBypassEnabled: false });
  await press(user, "Undo");
  expect(await says("Everyone waits for you")).toBeVisible();
  expect(lobby()).toEqual({ scope: "organizer", isDialInBypassEnabled: false });
  expect(undo()).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Lobby" })).toHaveFocus();
  expect(patches()).toEqual([
    { lobbyBypassSettings: { scope: "organizationExcludingGuests" } },
    { lobbyBypassSettings: { scope: "organizer" } },
  ]);
});

test("making everyone wait includes people who call in, and Undo lets exactly those in again", async () => {
  setLobby("organizationAndFederated", true);
  const user = visitRoom();
  expect(await says("Trusted organizations and phone callers walk in")).toBeVisible();
  await press(user, CLOSE);
  expect(await says("Everyone waits for you")).toBeVisible();
  expect(lobby()).toEqual({ scope: "organizer", isDialInBypassEnabled: false });
  await press(user, "Undo");
  expect(await says("Trusted organizations and phone callers walk in")).toBeVisible();
  expect(lobby()).toEqual({ scope: "organizationAndFederated", isDialInBypassEnabled: true });
});

test("where phone callers alone walk in, they alone are stopped", async () => {
  setLobby("organizer", true);
  const user = visitRoom();
  await press(user, CLOSE);
  expect(await says("Everyone waits for you")).toBeVisible();
  expect(patches()).toEqual([{ lobbyBypassSettings: { isDialInBypassEnabled: false } }]);
});

test("a value that this version does not know is shown as such, can be closed, and is never written back", async () => {
  setLobby("unknownFutureValue");
  const user = visitRoom();
  expect(await says("Lobby not known")).toBeVisible();
  await press(user, CLOSE);
  expect(await says("Everyone waits for you")).toBeVisible();
  expect(undo()).not.toBeInTheDocument();
});

test("a meeting without the option has no button for it", async () => {
  changeMeeting(store, { lobbyBypassSettings: null });
  visitRoom();
  expect(await screen.findByRole("button", { name: "People in the chat · 12" })).toBeVisible();
  expect(screen.getByText("Lobby not known")).toBeVisible();
  expect(screen.queryByRole("button", { name: CLOSE })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: LET_IN })).not.toBeInTheDocument();
});

test.each(["refuses403", "refuses400", "silentlyKeeps"] as const)(
  "a lobby that the organization holds is named, and stays (%s)",
  async (policy) => {
    changeTenant(store, { optionPolicies: { "lobbyBypassSettings.scope": policy } });
    const user = visitRoom();
    await press(user, LET_IN);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Teams did not accept every change.");
    expect(alert).toHaveTextContent("Who can bypass the lobby? · People in my organization");
    expect(screen.getByText("Everyone waits for you")).toBeVisible();
    expect(undo()).not.toBeInTheDocument();
  },
);

test("of two wishes the one that was granted is taken back, the other named", async () => {
  setLobby("organization", true);
  changeTenant(store, {
    optionPolicies: { "lobbyBypassSettings.isDialInBypassEnabled": "refuses400" },
  });
  const user = visitRoom();
  await press(user, CLOSE);
  expect(await says("Phone callers walk in")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent(
    "People who call in by phone bypass the lobby · Off",
  );
  await press(user, "Undo");
  expect(await says("Your organization and phone callers walk in")).toBeVisible();
  expect(lobby()).toEqual({ scope: "organization", isDialInBypassEnabled: true });
});

test("while a change is on its way no older word is shown, and a second tap sends nothing", async () => {
  const gate = closedGate();
  let sent = 0;
  server.use(
    http.patch("*/onlineMeetings/*", async ({ request }) => {
      sent += 1;
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  visitRoom();
  const button = await screen.findByRole("button", { name: LET_IN });
  // Both before anything of the first is on screen.
  act(() => {
    button.click();
    button.click();
  });
  expect(await says("Checking the lobby")).toBeVisible();
  expect(screen.queryByText("Everyone waits for you")).not.toBeInTheDocument();
  gate.open();
  expect(await says("Your organization walks in")).toBeVisible();
  expect(lobby()).toMatchObject({ scope: "organizationExcludingGuests" });
  expect(sent).toBe(1);
});

test("a change whose answer was lost is found done, and can be undone", async () => {
  const user = visitRoom();
  await screen.findByRole("button", { name: LET_IN });
  server.use(http.patch("*/onlineMeetings/*", lostAnswer(store), { once: true }));
  await press(user, LET_IN);
  expect(await says("Your organization walks in")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await press(user, "Undo");
  expect(await says("Everyone waits for you")).toBeVisible();
});

test("a change that never arrived is a failure, said over what Graph has; it can be tried again", async () => {
  const user = visitRoom();
  await screen.findByRole("button", { name: LET_IN });
  server.use(http.patch("*/onlineMeetings/*", () => HttpResponse.error(), { once: true }));
  await press(user, LET_IN);
  expect(await screen.findByRole("alert")).toHaveTextContent("The lobby could not be changed.");
  expect(screen.getByText("Everyone waits for you")).toBeVisible();
  await press(user, "Try again");
  expect(await says("Your organization walks in")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await press(user, "Undo");
  expect(await says("Everyone waits for you")).toBeVisible();
});

test("where nothing can be read after it either, nobody is told what the lobby is", async () => {
  const user = visitRoom();
  await screen.findByRole("button", { name: LET_IN });
  server.use(
    http.patch("*/onlineMeetings/*", async (info) => {
      const answer = await lostAnswer(store)(info);
      changeTenant(store, { network: "offline" });
      return answer;
    }),
  );
  await press(user, LET_IN);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "It is not known whether the lobby was changed.",
  );
  expect(screen.getByText("Lobby not known")).toBeVisible();
  expect(screen.queryByRole("button", { name: LET_IN })).not.toBeInTheDocument();
  changeTenant(store, { network: "online" });
  await press(user, "Try again");
  expect(await says("Your organization walks in")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a refusal to be asked so often changes no word on the lobby", async () => {
  const user = visitRoom();
  await screen.findByRole("button", { name: LET_IN });
  changeTenant(store, { fault: "throttled" });
  await press(user, LET_IN);
  expect(await screen.findByText(/Teams asks us to wait/)).toBeVisible();
  expect(screen.getByText("Everyone waits for you")).toBeVisible();
});

test("a meeting that has died meanwhile is looked up again", async () => {
  const user = visitRoom();
  await screen.findByRole("button", { name: LET_IN });
  changeTenant(store, {
    meetings: store.read().meetings.map((meeting) => ({ ...meeting, expiresAtMs: 0 })),
    consents: {
      ...store.read().consents,
      [ownersRoom(store).meeting.ownerId]: ["OnlineMeetings.ReadWrite", "Chat.ReadBasic"],
    },
  });
  await press(user, LET_IN);
  expect(await screen.findByRole("alert")).toHaveTextContent("has expired or was deleted");
  await press(user, "Look again");
  expect(
    await screen.findByRole("heading", { name: "Teams no longer finds this meeting" }),
  ).toBeVisible();
});

test("a change made by another client is seen when the panel looks again, and is not undone", async () => {
  const user = visitRoom();
  await press(user, LET_IN);
  await screen.findByRole("button", { name: "Undo" });
  setLobby("everyone");
  server.use(http.patch("*/onlineMeetings/*", () => HttpResponse.error(), { once: true }));
  await press(user, CLOSE);
  expect(await says("Anyone walks in")).toBeVisible();
  await waitFor(() => expect(undo()).not.toBeInTheDocument());
});

test("what is said of the lobby does not outlive a look elsewhere", async () => {
  visitRoom();
  expect(await says("Everyone waits for you")).toBeVisible();
  setLobby("everyone");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(await says("Anyone walks in")).toBeVisible();
});
