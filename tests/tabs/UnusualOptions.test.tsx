import { screen, within } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeMeeting, press, storedRoom, visit } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");
const patched = () =>
  exchanges.filter(({ method }) => method === "PATCH").map(({ requestBody }) => requestBody);

const open = () => visit(pretendServices(store));
const group = (name: string) => screen.findByRole("radiogroup", { name });
const specificPeople = (presenters: HTMLElement) =>
  within(presenters).queryByRole("radio", { name: "Specific people" });

test("who presents by role is not offered to a room that does not have it", async () => {
  open();
  expect(specificPeople(await group("Who can present?"))).not.toBeInTheDocument();
});

test("a room that has it shows it, can leave it, and then is not offered it again", async () => {
  changeMeeting(store, { allowedPresenters: "roleIsPresenter" });
  const user = open();
  const presenters = await group("Who can present?");
  expect(specificPeople(presenters)).toBeChecked();
  await user.click(within(presenters).getByRole("radio", { name: "Only me" }));
  expect(specificPeople(presenters)).toBeInTheDocument();
  await press(user, "Save");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(storedRoom(store).allowedPresenters).toBe("organizer");
  expect(specificPeople(presenters)).not.toBeInTheDocument();
});

test("a value that the app does not know is said to be unknown, and another option's save leaves it", async () => {
  const fromTheFuture = { allowMeetingChat: "unknownFutureValue" };
  changeMeeting(store, fromTheFuture);
  const user = open();
  const chat = await group("Chat");
  expect(within(chat).queryByRole("radio", { checked: true })).not.toBeInTheDocument();
  expect(screen.getByText(/a setting here that this app does not know/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "People I invite" }));
  await press(user, "Save");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(patched()).toEqual([{ lobbyBypassSettings: { scope: "invited" } }]);
  expect(storedRoom(store)).toMatchObject(fromTheFuture);
});

test("an option that the room does not have is not offered, and the others can be saved", async () => {
  changeMeeting(store, { allowMeetingChat: undefined, allowedPresenters: undefined });
  const user = open();
  await user.click(await screen.findByRole("radio", { name: "Everyone" }));
  expect(screen.queryByRole("radiogroup", { name: "Chat" })).not.toBeInTheDocument();
  expect(screen.queryByRole("radiogroup", { name: "Who can present?" })).not.toBeInTheDocument();
  await press(user, "Save");
  expect(await screen.findByRole("button", { name: "Anyone walks in" })).toBeVisible();
});
