import type { HostChoices, HostPage, HostTab } from "#playground/host-simulator/hostChoices.ts";
import { createHostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { app } from "@microsoft/teams-js";
import { onTestFinished, vi } from "vitest";
import { windowPair } from "./pretendWindows.ts";

export const WILLING: HostChoices = {
  person: PEOPLE.owner,
  theme: "default",
  locale: "en-US",
  frameContext: "content",
  place: { kind: "personal" },
  entityId: "personalApp",
  subPageId: null,
  timeZone: null,
  runtime: "full",
  offersNestedAppAuth: true,
  unsupported: [],
  refuses: [],
  silent: [],
  delayMs: 0,
};

/** A place that keeps nothing by itself, has no page to go back to, and has asked nobody to save. */
const pretendTab = () => ({
  config: vi.fn<HostTab["config"]>(() => null),
  keep: vi.fn<HostTab["keep"]>(),
  setValidity: vi.fn<HostTab["setValidity"]>(),
  saveEnded: vi.fn<HostTab["saveEnded"]>(() => false),
  goBack: vi.fn<HostTab["goBack"]>(() => false),
});

/** teams-js lets a test choose the window it lives in; its types keep that back. */
type AppInWindow = { _initialize(window: object): void; _uninitialize(): void };

/** A host that frames a tab in which unmodified teams-js runs. */
export function hostedTeamsJs(change: Partial<HostChoices> = {}, scenario = "new-user") {
  let choices = { ...WILLING, ...change };
  const store = memoryTenantStore(scenarioById(scenario)!.tenant(Date.now()));
  const windows = windowPair();
  const page = {
    choices: () => choices,
    askConsent: vi.fn<HostPage["askConsent"]>(async () => "accepted"),
    showEffect: vi.fn<HostPage["showEffect"]>(),
    noteStart: vi.fn<HostPage["noteStart"]>(),
    log: vi.fn<HostPage["log"]>(),
    tab: pretendTab(),
  };
  const simulator = createHostSimulator({
    self: windows.hostWindow as unknown as Window,
    frame: () => windows.tabFromHost as Window,
    store,
    page,
  });
  (app as unknown as AppInWindow)._initialize(windows.tabWindow);
  onTestFinished(() => {
    (app as unknown as AppInWindow)._uninitialize();
    simulator.dispose();
  });
  const choose = (next: Partial<HostChoices>) => {
    choices = { ...choices, ...next };
  };
  const logged = (func: string) =>
    page.log.mock.calls.map(([entry]) => entry).filter((entry) => entry.func === func);
  return { ...windows, store, page, simulator, choose, logged };
}
