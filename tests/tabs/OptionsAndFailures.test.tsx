import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { HostError } from "#api/host/hostError.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { App } from "../../src/App.tsx";
import { pretendHost, pretendServices } from "./pretendServices.ts";

const { store } = startFakeGraph("twelve-people");
const PATIENCE = { timeout: 10_000 };
const TEST_MS = 30_000;

const change = (part: Partial<TenantState>) => store.update((state) => ({ ...state, ...part }));

async function openOptions() {
  const user = userEvent.setup();
  render(<App services={pretendServices(store)} />);
  const chatOff = await screen.findByRole("radio", { name: "Only during the call" }, PATIENCE);
  return { user, chatOff };
}

test(
  "an option that the organization keeps back is named, the other is saved",
  async () => {
    const { user, chatOff } = await openOptions();
    change({ optionPolicies: { allowMeetingChat: "silentlyKeeps" } });
    await user.click(chatOff);
    await user.click(screen.getByRole("radio", { name: "Everyone", checked: false }));
    expect(screen.getByText("2 changes not saved")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save" }));
    const alert = await screen.findByRole("alert", {}, PATIENCE);
    expect(alert).toHaveTextContent(/chat/i);
    expect(alert).not.toHaveTextContent(/lobby/i);
    expect(chatOff).not.toBeChecked();
    expect(screen.getByRole("button", { name: "Anyone walks in" })).toBeVisible();
  },
  TEST_MS,
);

test(
  "a save that fails keeps the choice and says so; the next one works",
  async () => {
    const { user, chatOff } = await openOptions();
    await user.click(chatOff);
    change({ network: "offline" });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("alert", {}, PATIENCE)).toHaveTextContent(/not be saved/i);
    expect(chatOff).toBeChecked();
    expect(screen.getByText("1 change not saved")).toBeVisible();
    change({ network: "online" });
    await user.click(screen.getByRole("button", { name: "Save" }));
    await expect
      .poll(() => store.read().meetings[0]?.wire.allowMeetingChat, PATIENCE)
      .toBe("limited");
  },
  TEST_MS,
);

test.each([
  ["serviceUnavailable", /try again/i],
  ["malformedJson", /try again/i],
] as const)(
  "people under the fault %s are a failure with a way on, never an empty list",
  async (fault, way) => {
    const services = pretendServices(store);
    await services.firstOpening;
    change({ fault });
    render(<App services={services} />);
    expect(await screen.findByRole("alert", {}, PATIENCE)).toBeVisible();
    expect(screen.getByRole("button", { name: way })).toBeVisible();
    expect(screen.queryByText(/Nobody but you can read the chat/)).not.toBeInTheDocument();
  },
  TEST_MS,
);

test(
  "where no clipboard works the link is selected for the hand, and nothing claims success",
  async () => {
    const user = userEvent.setup({ writeToClipboard: false });
    const host = pretendHost({
      writeClipboard: async () => {
        throw new HostError("refused", "clipboard");
      },
    });
    render(<App services={pretendServices(store, host)} />);
    const link = await screen.findByRole<HTMLInputElement>(
      "textbox",
      { name: "Meeting link" },
      PATIENCE,
    );
    navigator.clipboard.writeText = async () => {
      throw new DOMException("blocked", "NotAllowedError");
    };
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText(/Ctrl\+C/)).toBeVisible();
    expect(screen.queryByText("Link copied")).not.toBeInTheDocument();
    expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length]);
  },
  TEST_MS,
);

test(
  "a chat that has not begun is a state, not a failure",
  async () => {
    const chats = store
      .read()
      .chats.map((chat) => ({ ...chat, started: false, members: chat.members.slice(0, 1) }));
    change({ chats });
    render(<App services={pretendServices(store)} />);
    expect(await screen.findByText(/There is no chat yet/, {}, PATIENCE)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  },
  TEST_MS,
);
