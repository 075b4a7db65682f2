import { act, screen, within } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { http } from "msw";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeTenant, press, storedRoom, visit } from "./visit.tsx";

const { store, server, exchanges } = startFakeGraph("twelve-people");

async function openOptions() {
  const user = visit(pretendServices(store));
  const chatInCall = await screen.findByRole("radio", { name: "Only during the call" });
  return { user, chatInCall };
}

test("an option that the organization keeps back is named, the other is saved", async () => {
  const { user, chatInCall } = await openOptions();
  changeTenant(store, { optionPolicies: { allowMeetingChat: "silentlyKeeps" } });
  await user.click(chatInCall);
  await user.click(screen.getByRole("radio", { name: "Everyone", checked: false }));
  expect(screen.getByText("2 changes not saved")).toBeVisible();
  await press(user, "Save");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(/chat/i);
  expect(alert).not.toHaveTextContent(/lobby/i);
  expect(chatInCall).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Anyone walks in" })).toBeVisible();
});

test("a save that fails keeps the choice and says so; the next one works", async () => {
  const { user, chatInCall } = await openOptions();
  await user.click(chatInCall);
  changeTenant(store, { network: "offline" });
  await press(user, "Save");
  expect(await screen.findByRole("alert")).toHaveTextContent(/not be saved/i);
  expect(chatInCall).toBeChecked();
  expect(screen.getByText("1 change not saved")).toBeVisible();
  changeTenant(store, { network: "online" });
  await press(user, "Save");
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(storedRoom(store).allowMeetingChat).toBe("limited");
});

test("Discard takes the choices back, and a choice of what is already so is none", async () => {
  const { user, chatInCall } = await openOptions();
  const before = storedRoom(store);
  await user.click(chatInCall);
  await press(user, "Discard");
  expect(chatInCall).not.toBeChecked();
  expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
  const lobby = within(screen.getByRole("radiogroup", { name: "Who can bypass the lobby?" }));
  await user.click(lobby.getByRole("radio", { name: "Everyone" }));
  expect(screen.getByText("1 change not saved")).toBeVisible();
  await user.click(lobby.getByRole("radio", { name: "Only me" }));
  expect(screen.queryByText("1 change not saved")).not.toBeInTheDocument();
  expect(storedRoom(store)).toEqual(before);
});

/** Graph carries the next changes out, and answers when the gate opens. */
function holdAnswers() {
  const gate = closedGate();
  server.use(
    http.patch("*/onlineMeetings/*", async ({ request }) => {
      const answer = await createFakeGraph(store)(request);
      await gate.opened;
      return answer;
    }),
  );
  return gate;
}

test("while a save is on its way nobody is told what the lobby is", async () => {
  const { user } = await openOptions();
  const gate = holdAnswers();
  await user.click(screen.getByRole("radio", { name: "Everyone", checked: false }));
  await press(user, "Save");
  expect(await screen.findByRole("button", { name: "Checking the lobby" })).toBeVisible();
  gate.open();
  expect(await screen.findByRole("button", { name: "Anyone walks in" })).toBeVisible();
});

test("a save that has nothing to do with the lobby leaves the door alone", async () => {
  const { user, chatInCall } = await openOptions();
  const gate = holdAnswers();
  await user.click(chatInCall);
  await press(user, "Save");
  expect(await screen.findByRole("button", { name: "Saving" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
  gate.open();
  expect(await screen.findByText("Options saved.")).toBeVisible();
});

test("after a refusal the door is what it was", async () => {
  const { user } = await openOptions();
  changeTenant(store, { optionPolicies: { "lobbyBypassSettings.scope": "refuses403" } });
  await user.click(screen.getByRole("radio", { name: "Everyone", checked: false }));
  await press(user, "Save");
  expect(await screen.findByRole("alert")).toHaveTextContent(/lobby\? · Everyone/);
  expect(screen.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
});

test("two quick clicks on Save are one request", async () => {
  const { user, chatInCall } = await openOptions();
  await user.click(chatInCall);
  const save = screen.getByRole("button", { name: "Save" });
  // Both before the screen can change.
  act(() => {
    save.click();
    save.click();
  });
  expect(await screen.findByText("Options saved.")).toBeVisible();
  expect(exchanges.filter(({ method }) => method === "PATCH")).toHaveLength(1);
});
