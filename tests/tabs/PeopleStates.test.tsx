import { screen } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { changeTenant, press, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");
const NOBODY = "Nobody but you can read the chat.";
const people = (count: number) =>
  screen.findByRole("heading", { name: `People in the chat · ${count}` });

test.each(["serviceUnavailable", "malformedJson", "conflict", "htmlErrorPage"] as const)(
  "people under the fault %s are a failure with a way on, never an empty list",
  async (fault) => {
    const services = pretendServices(store);
    await services.firstOpening;
    changeTenant(store, { fault });
    const user = visit(services);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The people in the chat could not be loaded.",
    );
    expect(screen.queryByText(NOBODY)).not.toBeInTheDocument();
    changeTenant(store, { fault: "none" });
    await press(user, "Try again");
    expect(await people(12)).toBeVisible();
  },
);

test("a chat with nobody but its owner says so", async () => {
  const chats = store.read().chats.map((chat) => ({ ...chat, members: chat.members.slice(0, 1) }));
  changeTenant(store, { chats });
  visit(pretendServices(store));
  expect(await screen.findByText(NOBODY)).toBeVisible();
  expect(await people(0)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
