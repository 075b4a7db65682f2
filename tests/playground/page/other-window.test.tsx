import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { createActions } from "#playground/page/actions.ts";
import { actOtherWindow, noticeWait } from "#playground/page/otherWindow.ts";
import { readChoices } from "#playground/page/pageChoices.ts";
import { createPlayground } from "#playground/page/playground.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function playgroundIn(scenario: string) {
  const tenant = scenarioById(scenario)?.tenant(Date.now());
  if (tenant === undefined) throw new Error(`There is no scenario ${scenario}.`);
  const store = memoryTenantStore(tenant);
  const playground = createPlayground(store, readChoices(new URLSearchParams()));
  const actions = createActions(playground, {
    local: localStorage,
    session: sessionStorage,
    history,
  });
  onTestFinished(actOtherWindow(playground));
  const agesMs = () =>
    store.read().chats[0]?.membershipChangesAtMs.map((atMs) => store.now() - atMs) ?? [];
  const answered = (method: string, path: string, status: number) =>
    noticeWait(playground, actions, {
      ...{ at: 0, durationMs: 1, method, status, url: `https://graph.microsoft.com/v1.0${path}` },
      ...{ requestHeaders: {}, requestBody: null, responseHeaders: {}, responseBody: null },
      fault: false,
    } satisfies GraphExchange);
  return { playground, actions, agesMs, answered };
}

const justNow = (agesMs: readonly number[]) => agesMs.filter((ageMs) => ageMs <= 5_000);

test("the quota is used up however late the tab asks", () => {
  const { agesMs, actions } = playgroundIn("throttled");
  vi.advanceTimersByTime(10 * 60_000);
  expect(justNow(agesMs())).toHaveLength(4);
  actions.travelDays(30);
  expect(justNow(agesMs())).toHaveLength(4);
});

test("it comes free once the tab has been told to wait, and again used up with Reset", () => {
  const { playground, actions, agesMs, answered } = playgroundIn("throttled");
  answered("DELETE", "/chats/19%3Aroom/members/one", 429);
  expect(playground.state.get().tenant.quotaUsedElsewhere).toBe(false);
  vi.advanceTimersByTime(60_000);
  expect(Math.min(...agesMs())).toBeGreaterThanOrEqual(60_000);
  actions.reset();
  vi.advanceTimersByTime(60_000);
  expect(justNow(agesMs())).toHaveLength(4);
});

test.each([
  ["GET", "/chats/19%3Aroom/members", 429],
  ["DELETE", "/chats/19%3Aroom/members/one", 204],
  ["PATCH", "/me/onlineMeetings/one", 429],
])("%s %s answered %d does not end it", (method, path, status) => {
  const { playground, answered } = playgroundIn("throttled");
  answered(method, path, status);
  expect(playground.store.read().quotaUsedElsewhere).toBe(true);
});

test("in other scenarios nobody else changes members, until the condition says so", () => {
  const { actions, agesMs } = playgroundIn("twelve-people");
  vi.advanceTimersByTime(60_000);
  expect(agesMs()).toEqual([]);
  actions.changeTenant((now) => ({ ...now, quotaUsedElsewhere: true }));
  expect(justNow(agesMs())).toHaveLength(4);
});
