import { createConfigSession, SAVE_TIMEOUT_MS } from "#playground/page/channel/configSession.ts";
import type { HostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import { beforeEach, afterEach, expect, test, vi } from "vitest";

const CONFIG = {
  suggestedDisplayName: "Office hours",
  contentUrl: "https://playground.test/?page=channelTab#card",
  websiteUrl: null,
  entityId: "door",
  removeUrl: null,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function session(handlers: readonly string[] = ["save"]) {
  const onSaved = vi.fn();
  const sendEvent = vi.fn();
  const host: HostSimulator = {
    sendEvent,
    hasHandler: (name) => handlers.includes(name),
    serves: () => false,
    dispose: () => undefined,
  };
  const { state, tab, save } = createConfigSession({ ...CONFIG, entityId: "before" }, onSaved);
  return { state, tab, save: () => save(host), onSaved, sendEvent };
}

test("nothing can be saved before the tab says so", () => {
  const { state, tab } = session();
  expect(state.get().canSave).toBe(false);
  tab.setValidity(true);
  expect(state.get().canSave).toBe(true);
});

test("what was set counts once the tab has saved; until then the tab is told what it was", () => {
  const { tab, save, onSaved, sendEvent } = session();
  save();
  expect(sendEvent.mock.calls).toEqual([["settings.save", [{}]]]);
  tab.keep(CONFIG);
  expect(onSaved).not.toHaveBeenCalled();
  expect(tab.config()?.entityId).toBe("before");
  expect(tab.saveEnded(null)).toBe(true);
  expect(onSaved.mock.calls).toEqual([[CONFIG]]);
});

test("a tab that says why it did not save is quoted, and may try again", () => {
  const { state, tab, save, onSaved } = session();
  save();
  expect(tab.saveEnded("The note is too long.")).toBe(true);
  expect(state.get()).toMatchObject({ isSaving: false, problem: "The note is too long." });
  save();
  expect(state.get()).toMatchObject({ isSaving: true, problem: null });
  expect(onSaved).not.toHaveBeenCalled();
});

test("a tab that has set no address has saved nothing", () => {
  const { state, tab, save, onSaved } = session();
  save();
  tab.saveEnded(null);
  expect(state.get().problem).toContain("set no address");
  expect(onSaved).not.toHaveBeenCalled();
});

test("a tab that nobody has asked has not saved", () => {
  const { tab, onSaved } = session();
  tab.keep(CONFIG);
  expect(tab.saveEnded(null)).toBe(false);
  expect(onSaved).not.toHaveBeenCalled();
});

test("a tab that does not wait for Save, or takes too long, is told of", () => {
  const deaf = session([]);
  deaf.save();
  expect(deaf.state.get()).toMatchObject({ isSaving: false, problem: expect.any(String) });
  expect(deaf.sendEvent).not.toHaveBeenCalled();

  const slow = session();
  slow.save();
  vi.advanceTimersByTime(SAVE_TIMEOUT_MS - 1);
  expect(slow.state.get().problem).toBeNull();
  vi.advanceTimersByTime(1);
  expect(slow.state.get().problem).toContain("30 seconds");
  expect(slow.tab.saveEnded(null)).toBe(false);
});
