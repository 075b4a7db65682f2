import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { reloadPage } from "#hooks/reloadPage.ts";
import { loadOptionsPanel, loadPeoplePanel } from "#tabs/personal-app/panels.ts";
import { PersonalApp } from "#tabs/personal-app/PersonalApp.tsx";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { afterEach, expect, test, vi } from "vitest";
import { App } from "../../src/App.tsx";
import { pretendServices } from "./pretendServices.ts";
import { findLink } from "./visit.tsx";

vi.mock(import("#tabs/personal-app/panels.ts"), async (original) => {
  const panels = await original();
  return {
    loadOptionsPanel: vi.fn(panels.loadOptionsPanel),
    loadPeoplePanel: vi.fn(panels.loadPeoplePanel),
  };
});

vi.mock(import("#hooks/reloadPage.ts"), () => ({ reloadPage: vi.fn() }));

const { store } = startFakeGraph("twelve-people");
const lost = new TypeError("Failed to fetch dynamically imported module");

afterEach(() => {
  vi.mocked(loadOptionsPanel).mockClear();
  vi.mocked(loadPeoplePanel).mockClear();
});

/** What React itself caught is collected here: it would be an unexpected error on the console otherwise. */
function open() {
  const caught: unknown[] = [];
  render(<App services={pretendServices(store)} screen={PersonalApp} />, {
    onCaughtError: (error) => void caught.push(error),
  });
  return { caught, user: userEvent.setup() };
}

test.each([
  ["options", loadOptionsPanel, "Meeting options", "People in the chat · 12"],
  ["people", loadPeoplePanel, "People in the chat · 12", "Meeting options"],
])(
  "code of the %s that does not arrive fails in its own place, and can be fetched again",
  async (_, load, own, other) => {
    vi.mocked(load).mockRejectedValueOnce(lost);
    const { caught, user } = open();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("This part could not be loaded.");
    expect(alert).toHaveTextContent("The rest of the page still works.");
    expect(caught).toEqual([lost]);
    expect(await findLink()).toBeVisible();
    expect(await screen.findByRole("heading", { name: other })).toBeVisible();
    expect(screen.queryByRole("heading", { name: own })).not.toBeInTheDocument();

    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: own })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  },
);

test("code that is lost twice is had by loading the page anew", async () => {
  vi.mocked(loadPeoplePanel).mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
  const { user } = open();
  const tryAgain = () => screen.findByRole("button", { name: "Try again" });
  await user.click(await tryAgain());
  await vi.waitFor(() => expect(loadPeoplePanel).toHaveBeenCalledTimes(2));
  expect(reloadPage).not.toHaveBeenCalled();
  await user.click(await tryAgain());
  expect(reloadPage).toHaveBeenCalledOnce();
});
