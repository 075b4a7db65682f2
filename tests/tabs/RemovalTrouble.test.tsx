import { screen, within } from "@testing-library/react";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { closedGate } from "#tests/support/gate.ts";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { changeTenant, press, visit } from "./visit.tsx";

const { store, server } = startFakeGraph("twelve-people");
const graphError = (status: number) =>
  HttpResponse.json({ error: { code: "Unwilling", message: "" } }, { status });
const mark = (name: string) => screen.findByRole("checkbox", { name: `Select ${name}` });
const row = (name: string) =>
  screen.getAllByRole("listitem").find((item) => within(item).queryByText(name) !== null)!;
const inChat = (name: string) =>
  store.read().chats[0]!.members.some(({ displayName }) => displayName === name);

async function removeGraceAndKim(user: ReturnType<typeof visit>) {
  await user.click(await mark("Grace Example"));
  await user.click(await mark("Kim Sample"));
  await press(user, "Remove selected (2)");
  await press(user, "Remove 2");
}

test("a removal that Graph breaks off is said; who is left stays marked and is tried again", async () => {
  const user = visit(pretendServices(store));
  await mark("Grace Example");
  server.use(http.delete("*/members/*", () => graphError(503), { once: true }));
  await removeGraceAndKim(user);
  expect(await screen.findByText("The removal broke off.")).toBeVisible();
  expect(screen.getByText(/Microsoft Teams has a problem of its own/)).toBeVisible();
  expect(screen.getByText("2 still in the chat")).toBeVisible();
  expect(await mark("Grace Example")).toBeChecked();
  expect(await mark("Kim Sample")).toBeChecked();
  expect([inChat("Grace Example"), inChat("Kim Sample")]).toEqual([true, true]);

  await press(user, "Try again");
  expect(await screen.findByText("2 removed")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "People in the chat · 10" })).toBeVisible();
  expect(screen.queryByText("The removal broke off.")).not.toBeInTheDocument();
  expect([inChat("Grace Example"), inChat("Kim Sample")]).toEqual([false, false]);
});

test("a stop hears the running request out and leaves the rest, still marked", async () => {
  const gate = closedGate();
  server.use(
    http.delete("*/members/*", async ({ request }) => {
      await gate.opened;
      return createFakeGraph(store)(request);
    }),
  );
  const user = visit(pretendServices(store));
  await removeGraceAndKim(user);
  expect(await screen.findByRole("progressbar", { name: "Removing people" })).toBeVisible();
  await press(user, "Stop");
  expect(await screen.findByRole("button", { name: "Stopping" })).toBeVisible();
  gate.open();
  expect(await screen.findByText("1 removed, 1 still in the chat")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "People in the chat · 11" })).toBeVisible();
  expect(await mark("Kim Sample")).toBeChecked();
  expect([inChat("Grace Example"), inChat("Kim Sample")]).toEqual([false, true]);
  expect(screen.queryByText("The removal broke off.")).not.toBeInTheDocument();
});

test("whom Graph refuses to remove is told why in the row, and the other is removed", async () => {
  const user = visit(pretendServices(store));
  await mark("Grace Example");
  server.use(http.delete("*/members/*", () => graphError(403), { once: true }));
  await removeGraceAndKim(user);
  expect(await screen.findByText("1 removed, 1 not removed")).toBeVisible();
  expect(row("Grace Example")).toHaveTextContent(
    "Not removed. Your organization does not allow it for your account.",
  );
  expect([inChat("Grace Example"), inChat("Kim Sample")]).toEqual([true, false]);
});

test("whom only Teams can remove gets a way into the chat itself", async () => {
  const host = pretendHost();
  const services = pretendServices(store, host);
  const user = visit(services);
  await press(user, "Remove Sam Demo");
  expect(await screen.findByText("Only Teams itself can remove this person.")).toBeVisible();
  expect(screen.getByText("1 can only be removed in Teams")).toBeVisible();
  await press(user, "Remove in Teams");
  const { chatId } = store.read().chats[0]!;
  expect(host.opened).toEqual([
    `${services.cloud.teamsOrigin}/l/chat/${encodeURIComponent(chatId)}/conversations`,
  ]);
  expect(inChat("Sam Demo")).toBe(true);
});

test("a list that cannot be read again stays, is said to be old, and is tried again", async () => {
  const user = visit(pretendServices(store));
  await mark("Grace Example");
  changeTenant(store, { network: "offline" });
  await press(user, "Read the list again");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("The list could not be read again.");
  expect(alert).toHaveTextContent("It may be out of date.");
  expect(await mark("Grace Example")).toBeEnabled();
  changeTenant(store, {
    network: "online",
    chats: store.read().chats.map((chat) => ({ ...chat, members: chat.members.slice(0, 3) })),
  });
  await press(user, "Try again");
  expect(await screen.findByRole("heading", { name: "People in the chat · 2" })).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
