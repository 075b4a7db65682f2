import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { App } from "../../src/App.tsx";
import { pretendHost, pretendServices } from "./pretendServices.ts";

const PATIENCE = { timeout: 10_000 };
const TEST_MS = 30_000;

const findLink = () =>
  screen.findByRole<HTMLInputElement>("textbox", { name: "Meeting link" }, PATIENCE);

describe("a first visit", () => {
  const { store } = startFakeGraph("new-user");

  test(
    "one click leads to a link behind a closed lobby",
    async () => {
      const user = userEvent.setup();
      render(<App services={pretendServices(store)} />);
      await user.click(await screen.findByRole("button", { name: "Get my link" }, PATIENCE));
      expect((await findLink()).value).toMatch(/^https:\/\/teams\.microsoft\.com\//);
      expect(screen.getByText("Your link is ready.")).toBeVisible();
      expect(screen.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
    },
    TEST_MS,
  );
});

describe("a room with twelve people in its chat", () => {
  const { store } = startFakeGraph("twelve-people");

  test(
    "Join opens the very link that is shown",
    async () => {
      const user = userEvent.setup();
      const host = pretendHost();
      render(<App services={pretendServices(store, host)} />);
      const link = await findLink();
      await user.click(screen.getByRole("button", { name: "Join" }));
      expect(host.opened).toEqual([link.value]);
    },
    TEST_MS,
  );

  test(
    "two people are removed only after a yes, and the list is read again",
    async () => {
      const user = userEvent.setup();
      render(<App services={pretendServices(store)} />);
      await user.click(
        await screen.findByRole("checkbox", { name: "Select Grace Example" }, PATIENCE),
      );
      await user.click(screen.getByRole("checkbox", { name: "Select Kim Sample" }));
      await user.click(screen.getByRole("button", { name: "Remove selected (2)" }));
      const dialog = await screen.findByRole("dialog");
      expect(dialog).toHaveTextContent("Remove 2 people from the chat?");
      await user.click(within(dialog).getByRole("button", { name: "Remove 2" }));
      expect(await screen.findByText("2 removed", {}, PATIENCE)).toBeVisible();
      const heading = { name: "People in the chat · 10" };
      expect(await screen.findByRole("heading", heading, PATIENCE)).toBeVisible();
    },
    TEST_MS,
  );
});
