import { screen, within } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";
import { pretendServices } from "./pretendServices.ts";
import { press, visit } from "./visit.tsx";

const { store, exchanges } = startFakeGraph("twelve-people");
const deletes = () => exchanges.filter(({ method }) => method === "DELETE");

async function askForTwo() {
  const user = visit(pretendServices(store));
  await user.click(await screen.findByRole("checkbox", { name: "Select Grace Example" }));
  await user.click(screen.getByRole("checkbox", { name: "Select Kim Sample" }));
  await press(user, "Remove selected (2)");
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Remove 2 people from the chat?");
  return { user, dialog };
}

test("two people are removed only after a yes, and the list is read again", async () => {
  const { user, dialog } = await askForTwo();
  expect(deletes()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Remove 2" }));
  expect(await screen.findByText("2 removed")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "People in the chat · 10" })).toBeVisible();
});

test.each(["Cancel", "Escape"])("a no by %s removes nobody and keeps the marks", async (way) => {
  const { user, dialog } = await askForTwo();
  if (way === "Escape") await user.keyboard("{Escape}");
  else await user.click(within(dialog).getByRole("button", { name: way }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "Select Kim Sample" })).toBeChecked();
  expect(deletes()).toEqual([]);
});

test("one person is removed at once", async () => {
  const user = visit(pretendServices(store));
  await press(user, "Remove Grace Example");
  expect(await screen.findByText("1 removed")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "People in the chat · 11" })).toBeVisible();
  expect(screen.queryByText("Grace Example")).not.toBeInTheDocument();
});
