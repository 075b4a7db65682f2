import { screen, waitFor } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { lostAnswer } from "#tests/support/lostAnswer.ts";
import { http } from "msw";
import { expect, test } from "vitest";
import { closedGate } from "#tests/support/gate.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { changeTenant, press, storedRoom, visit } from "./visit.tsx";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const OLD = "Ada Example's room";
const reads = () =>
  exchanges.filter(({ method, url }) => method === "GET" && url.includes("/onlineMeetings/"));
const patches = () => exchanges.filter(({ method }) => method === "PATCH");
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const nameBox = () => screen.getByRole("textbox", { name: "Room name" });

async function openForm() {
  const user = visit(pretendServices(store));
  await press(user, "Rename the room");
  return user;
}

test("the pencil puts the name in a box that has the focus, and Save name keeps the new one", async () => {
  const user = await openForm();
  expect(nameBox()).toHaveFocus();
  expect(nameBox()).toHaveValue(OLD);
  await user.clear(nameBox());
  await user.type(nameBox(), "  Office hours ");
  await press(user, "Save name");
  expect(await heading("Office hours")).toBeVisible();
  expect(storedRoom(store).subject).toBe("Office hours");
  expect(patches().map(({ requestBody }) => requestBody)).toEqual([{ subject: "Office hours" }]);
});

test.each([
  ["Escape", "{Escape}"],
  ["Cancel", null],
])("%s leaves the name as it was", async (_, key) => {
  const user = await openForm();
  await user.type(nameBox(), " two");
  await (key === null ? press(user, "Cancel") : user.keyboard(key));
  expect(await heading(OLD)).toBeVisible();
  expect(patches()).toEqual([]);
});

test("a name of blanks cannot be saved", async () => {
  const user = await openForm();
  await user.clear(nameBox());
  await user.type(nameBox(), "   {Enter}");
  await press(user, "Save name");
  expect(nameBox()).toBeVisible();
  expect(patches()).toEqual([]);
});

test("without a network the typed name stays and Try again saves it", async () => {
  const user = await openForm();
  await user.type(nameBox(), " two");
  changeTenant(store, { network: "offline" });
  await user.keyboard("{Enter}");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("The room could not be renamed. Microsoft Teams cannot be");
  expect(alert).toHaveTextContent("The new name is still here.");
  expect(nameBox()).toHaveValue(`${OLD} two`);
  changeTenant(store, { network: "online" });
  await press(user, "Try again");
  expect(await heading(`${OLD} two`)).toBeVisible();
  expect(storedRoom(store).subject).toBe(`${OLD} two`);
});

test("a yes that keeps the old name is no success", async () => {
  const user = await openForm();
  changeTenant(store, { optionPolicies: { subject: "silentlyKeeps" } });
  await user.type(nameBox(), " two{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Microsoft Teams does not accept this change.",
  );
  await waitFor(() => {
    expect(patches()).toHaveLength(1);
  });
  expect(nameBox()).toHaveValue(`${OLD} two`);
});

test.each(["{Escape}", "{Enter}"])("after %s the focus is on the pencil again", async (key) => {
  const user = visit(pretendServices(store));
  await press(user, "Rename the room");
  await user.keyboard(key);
  expect(await screen.findByRole("button", { name: "Rename the room" })).toHaveFocus();
});

test("a name whose answer was lost is found by a second look: no failure is said", async () => {
  const user = visit(pretendServices(store));
  await press(user, "Rename the room");
  server.use(http.patch("*/onlineMeetings/*", lostAnswer(store), { once: true }));
  await user.clear(nameBox());
  await user.type(nameBox(), "Clinic{Enter}");
  expect(await heading("Clinic")).toBeVisible();
  expect(reads()).toHaveLength(1);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("this device remembers the new name, for a visit without Graph", async () => {
  const memory = memoryOfRoom();
  const user = visit(pretendServices(store, pretendHost(), { memory }));
  await press(user, "Rename the room");
  await user.clear(nameBox());
  await user.type(nameBox(), "Clinic{Enter}");
  expect(await heading("Clinic")).toBeVisible();
  expect(memory.recall()?.subject).toBe("Clinic");
});

test("while a name is being saved nothing typed is lost: the box waits", async () => {
  const gate = closedGate();
  server.use(
    http.patch("*/onlineMeetings/*", async ({ request }) => {
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  const user = await openForm();
  await user.clear(nameBox());
  await user.type(nameBox(), "Clinic{Enter}{Escape} and more");
  expect(nameBox()).toHaveValue("Clinic");
  gate.open();
  expect(await heading("Clinic")).toBeVisible();
});
