import { screen } from "@testing-library/react";
import type { UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeMeeting, changeTenant, press, storedRoom, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");
const people = () => screen.findByRole("heading", { name: "People in the chat · 12" });
const noAlert = () => expect(screen.queryByRole("alert")).not.toBeInTheDocument();

const setStarted = (tenant: TenantStore, started: boolean) =>
  changeTenant(tenant, { chats: tenant.read().chats.map((chat) => ({ ...chat, started })) });

function visitBeforeFirstCall(chatBeforeFirstJoin: UnknownBehaviours["chatBeforeFirstJoin"]) {
  setStarted(store, false);
  changeTenant(store, { unknowns: { ...store.read().unknowns, chatBeforeFirstJoin } });
  return visit(pretendServices(store));
}

test("before the first call Look again finds the chat once it has begun", async () => {
  const user = visitBeforeFirstCall("notFound");
  const words = "There is no chat yet. It begins when somebody joins your room.";
  expect(await screen.findByText(words)).toBeVisible();
  noAlert();
  setStarted(store, true);
  await press(user, "Look again");
  expect(await people()).toBeVisible();
  noAlert();
});

test("a second look that fails is a failure, and can be tried again", async () => {
  const user = visitBeforeFirstCall("notFound");
  await screen.findByText(/There is no chat yet/);
  changeTenant(store, { network: "offline" });
  await press(user, "Look again");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("The people in the chat could not be loaded.");
  expect(alert).toHaveTextContent("Microsoft Teams cannot be reached.");
  changeTenant(store, { network: "online" });
  setStarted(store, true);
  await press(user, "Try again");
  expect(await people()).toBeVisible();
  noAlert();
});

test("a room that has no chat at all is read again, and then its people are listed", async () => {
  const { chatInfo } = storedRoom(store);
  changeMeeting(store, { chatInfo: null });
  const user = visit(pretendServices(store));
  expect(await screen.findByText(/There is no chat yet/)).toBeVisible();
  changeMeeting(store, { chatInfo });
  await press(user, "Look again");
  expect(await people()).toBeVisible();
  noAlert();
});

test("an answer of not being in the chat is a state, not a failure", async () => {
  visitBeforeFirstCall("aclCheckFailed");
  expect(await screen.findByText(/There is no chat yet, or you are not in it/)).toBeVisible();
  noAlert();
});

test("a second look at a room without a chat that fails is said there, and casts no doubt on the lobby", async () => {
  changeMeeting(store, { chatInfo: null });
  const user = visit(pretendServices(store));
  await screen.findByText(/There is no chat yet/);
  changeTenant(store, { network: "offline" });
  await press(user, "Look again");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "The people in the chat could not be loaded.",
  );
  expect(screen.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
});
