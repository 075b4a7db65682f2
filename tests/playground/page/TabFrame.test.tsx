import { TabFrame } from "#playground/page/frame/TabFrame.tsx";
import { personalTab } from "#playground/page/frame/framedTab.ts";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { freshTenant } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function framedTab() {
  const store = memoryTenantStore(freshTenant(0));
  const playground = createPlayground(store, readChoices(new URLSearchParams()));
  const onReload = vi.fn();
  const framed = personalTab(playground.state.get().choices);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <TabFrame playground={playground} framed={framed} onReload={onReload} />
    </FluentProvider>,
  );
  const frame = screen.getByTitle<HTMLIFrameElement>("Personal Meeting Link");
  const says = (word: string) =>
    act(async () => {
      const data = { id: 1, func: `appInitialization.${word}`, args: [] };
      const source = frame.contentWindow;
      window.dispatchEvent(new MessageEvent("message", { data, source, origin: location.origin }));
      await vi.advanceTimersByTimeAsync(1);
    });
  return { says, onReload };
}
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const loadingSign = () => screen.queryByRole("progressbar", { name: "Teams is loading the app" });
const errorPage = () => screen.queryByRole("region", { name: "Error page of Teams" });

test.each(["appLoaded", "success", "expectedFailure"])(
  "%s takes the loading sign away",
  async (word) => {
    const { says } = framedTab();
    expect(loadingSign()).toBeVisible();
    await says(word);
    expect(loadingSign()).not.toBeInTheDocument();
    pass(60_000);
    expect(errorPage()).not.toBeInTheDocument();
  },
);

test("a failure, also a late one, brings the error page, and no later word takes it away", async () => {
  const { says, onReload } = framedTab();
  await says("appLoaded");
  await says("failure");
  await says("success");
  expect(errorPage()).toBeVisible();
  expect(loadingSign()).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Reload" }));
  expect(onReload).toHaveBeenCalledOnce();
});

test("a tab that says nothing for 30 seconds is given up", () => {
  framedTab();
  pass(29_000);
  expect(loadingSign()).toBeVisible();
  pass(1_000);
  expect(loadingSign()).not.toBeInTheDocument();
  expect(errorPage()).toBeVisible();
});
