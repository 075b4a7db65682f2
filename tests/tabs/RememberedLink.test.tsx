import { screen } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { http } from "msw";
import { expect, test } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { changeTenant, findLink, press, storedRoom, visit } from "./visit.tsx";

const { store, server } = startFakeGraph("twelve-people");

/** A device on which the room was open before. */
async function knownDevice() {
  const memory = memoryOfRoom();
  const { meeting } = await pretendServices(store, pretendHost(), { memory }).openRoom();
  return { memory, link: meeting.joinWebUrl };
}
const reopen = (memory: ReturnType<typeof memoryOfRoom>, host = pretendHost()) =>
  visit(pretendServices(store, host, { memory }));
const pill = (name: string) => screen.findByRole("button", { name });

/** Graph's answer to the opening is held back until the gate opens. */
function holdOpening() {
  const gate = closedGate();
  server.use(
    http.post("*/createOrGet", async ({ request }) => {
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  return gate;
}

test("while Graph has not answered the known link is there, its lobby only as being checked", async () => {
  const { memory, link } = await knownDevice();
  const gate = holdOpening();
  reopen(memory);
  expect(await findLink()).toHaveValue(link);
  expect(await pill("Checking the lobby")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Everyone waits for you" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Rename the room" })).not.toBeInTheDocument();
  gate.open();
  expect(await pill("Everyone waits for you")).toBeVisible();
  expect(await findLink()).toHaveValue(link);
});

test("although Graph is down the known link can be used, and Try again brings the room", async () => {
  const { memory, link } = await knownDevice();
  changeTenant(store, { fault: "serviceUnavailable" });
  const host = pretendHost();
  const user = reopen(memory, host);
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Your room could not be checked.");
  expect(await findLink()).toHaveValue(link);
  expect(await pill("Lobby not known")).toBeVisible();
  const order = alert.compareDocumentPosition(await findLink());
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  await press(user, "Join");
  expect(host.opened).toEqual([link]);
  changeTenant(store, { fault: "none" });
  await press(user, "Try again");
  expect(await pill("Everyone waits for you")).toBeVisible();
  expect(screen.queryByText("Your room could not be checked.")).not.toBeInTheDocument();
});

test("without the permission the known link stays, and a sign-in brings the room back", async () => {
  const { memory, link } = await knownDevice();
  changeTenant(store, { consents: { [PEOPLE.owner.userId]: ["ChatMember.ReadWrite"] } });
  const user = reopen(memory);
  expect(await screen.findByRole("alert")).toHaveTextContent("Your room could not be checked.");
  expect(await findLink()).toHaveValue(link);
  expect(screen.queryByRole("button", { name: "Get my link" })).not.toBeInTheDocument();
  await press(user, "Sign in");
  expect(await screen.findByRole("button", { name: "Rename the room" })).toBeVisible();
  expect(await pill("Everyone waits for you")).toBeVisible();
  expect(screen.queryByText("Your room could not be checked.")).not.toBeInTheDocument();
  expect(await findLink()).toHaveValue(link);
});

test("a room with another link than the known one says so", async () => {
  const { memory, link } = await knownDevice();
  const meetings = store.read().meetings.map((meeting) => ({ ...meeting, expiresAtMs: 0 }));
  changeTenant(store, { meetings });
  reopen(memory);
  expect(await screen.findByText(/Your room has a new link/)).toBeVisible();
  expect(await findLink()).not.toHaveValue(link);
  expect(storedRoom(store).joinWebUrl).toBe(link);
});

test("what a person is at stays under their hands when Graph confirms the room", async () => {
  const { memory } = await knownDevice();
  const gate = holdOpening();
  const user = reopen(memory);
  await press(user, "Copy link");
  const copy = screen.getByRole("button", { name: "Copied" });
  expect(copy).toHaveFocus();
  gate.open();
  expect(await screen.findByRole("button", { name: "Rename the room" })).toBeVisible();
  expect(copy).toHaveFocus();
});

test("where only an administrator can help, the known link stays above what to send", async () => {
  const { memory, link } = await knownDevice();
  changeTenant(store, { consents: {}, adminOnlyScopes: ["OnlineMeetings.ReadWrite"] });
  const user = reopen(memory);
  await press(user, "Sign in");
  const message = { name: "Message for my administrator" };
  const sent = await screen.findByRole<HTMLTextAreaElement>("textbox", message);
  expect(sent.value).toContain("OnlineMeetings.ReadWrite");
  expect(await findLink()).toHaveValue(link);
});
