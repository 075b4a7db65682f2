import { act, screen } from "@testing-library/react";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test, vi } from "vitest";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { findLink, press, visit } from "./visit.tsx";

const { store } = startFakeGraph("twelve-people");

function network(isOnline: boolean) {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(isOnline);
  act(() => void window.dispatchEvent(new Event(isOnline ? "online" : "offline")));
}
const bar = () => screen.queryByText(/You are offline/);

test("a bar says that the network is gone for as long as it is, and the rest stays usable", async () => {
  const host = pretendHost();
  const user = visit(pretendServices(store, host));
  const link = await findLink();
  expect(bar()).not.toBeInTheDocument();

  network(false);
  expect(bar()).toBeVisible();
  await press(user, "Copy link");
  expect(await screen.findByText("Link copied")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(link.value);
  await press(user, "Join");
  expect(host.opened).toEqual([link.value]);
  await user.click(await screen.findByRole("radio", { name: "Only during the call" }));
  expect(screen.getByText("1 change not saved")).toBeVisible();

  network(true);
  expect(bar()).not.toBeInTheDocument();
  expect(screen.getByText("1 change not saved")).toBeVisible();
});

test("who opens the app without a network is told at once", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  visit(pretendServices(store));
  expect(bar()).toBeVisible();
  await findLink();
});
