import { FRAME_CONTEXTS } from "#domain/surface.ts";
import { app, pages } from "@microsoft/teams-js";
import { beforeAll, expect, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";

beforeAll(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
});

const CONFIG = {
  suggestedDisplayName: "Office hours",
  contentUrl: "https://playground.test/?page=channelTab#card",
  websiteUrl: "https://playground.test/?page=channelTab#card",
  entityId: "door",
};
const KEPT = { ...CONFIG, removeUrl: null };

async function configuring() {
  const hosted = hostedTeamsJs({ frameContext: "settings" });
  await app.initialize();
  return hosted;
}

test("a tab says whether there is something to save, and what it is", async () => {
  const { page } = await configuring();
  const { tab } = page;
  pages.config.setValidityState(true);
  await pages.config.setConfig(CONFIG);
  expect(tab.setValidity.mock.calls).toEqual([[true]]);
  expect(tab.keep.mock.calls).toEqual([[KEPT]]);
  tab.config.mockReturnValue(KEPT);
  expect(await pages.getConfig()).toEqual(KEPT);
});

test("a tab that nobody has added yet is told of no address", async () => {
  await configuring();
  expect(await pages.getConfig()).toEqual({});
});

test("the host says why it does not take a configuration, and keeps none", async () => {
  const { page, logged } = await configuring();
  const elsewhere = { ...CONFIG, contentUrl: "https://elsewhere.test/" };
  await expect(pages.config.setConfig(elsewhere)).rejects.toThrow("valid domains");
  expect(page.tab.keep).not.toHaveBeenCalled();
  expect(logged("settings.setSettings")[0]?.state).toBe("refused");
});

test("the host's Save reaches a tab that waits for it; what the tab makes of it reaches the host", async () => {
  const { simulator, page } = await configuring();
  page.tab.saveEnded.mockReturnValue(true);
  const refusing = { reason: "" };
  pages.config.registerOnSaveHandler((event) =>
    refusing.reason === "" ? event.notifySuccess() : event.notifyFailure(refusing.reason),
  );
  await vi.waitFor(() => expect(simulator.hasHandler("save")).toBe(true));
  simulator.sendEvent("settings.save", [{}]);
  await vi.waitFor(() => expect(page.tab.saveEnded.mock.calls).toEqual([[null]]));
  refusing.reason = "The link is too long.";
  simulator.sendEvent("settings.save", [{}]);
  await vi.waitFor(() => expect(page.tab.saveEnded).toHaveBeenLastCalledWith(refusing.reason));
});

test("a tab that has saved without being asked is refused where everybody sees it", async () => {
  const { tabWindow, logged } = await configuring();
  const save = { id: 1, uuidAsString: "u", func: "settings.save.success", args: [] };
  (tabWindow.parent as Window).postMessage(save, "*");
  await vi.waitFor(() => expect(logged("settings.save.success")[0]?.state).toBe("refused"));
});

test("Teams' way back asks the tab first, and goes back itself when the tab has none", async () => {
  const { simulator, page } = hostedTeamsJs({ frameContext: "sidePanel" });
  await app.initialize();
  const handles = vi.fn(() => true);
  pages.backStack.registerBackButtonHandler(handles);
  await vi.waitFor(() => expect(simulator.hasHandler("backButton")).toBe(true));
  simulator.sendEvent("backButtonPress", []);
  await vi.waitFor(() => expect(handles).toHaveBeenCalledOnce());
  await expect(pages.backStack.navigateBack()).rejects.toThrow("no page to go back to");
  page.tab.goBack.mockReturnValue(true);
  await pages.backStack.navigateBack();
});

test.each(FRAME_CONTEXTS)("what a tab may configure in %s", async (context) => {
  const { tabWindow, logged, page } = hostedTeamsJs({ frameContext: context });
  page.tab.saveEnded.mockReturnValue(true);
  const ask = (id: number, func: string, ...args: unknown[]) =>
    (tabWindow.parent as Window).postMessage({ id, uuidAsString: String(id), func, args }, "*");
  ask(1, "settings.setSettings", CONFIG);
  ask(2, "settings.getSettings");
  ask(3, "settings.setValidityState", true);
  ask(4, "settings.save.success");
  ask(5, "settings.save.failure", "no");
  await vi.waitFor(() => expect(logged("settings.save.failure")).toHaveLength(1));
  const when = (contexts: readonly string[]) => (contexts.includes(context) ? "ok" : "refused");
  const stateOf = (func: string) => logged(func)[0]?.state;
  expect({
    set: stateOf("settings.setSettings"),
    get: stateOf("settings.getSettings"),
    validity: stateOf("settings.setValidityState"),
    saved: stateOf("settings.save.success"),
    notSaved: stateOf("settings.save.failure"),
  }).toEqual({
    set: when(["content", "settings", "sidePanel"]),
    get: when(["content", "settings", "remove", "sidePanel"]),
    validity: when(["settings", "remove"]),
    saved: when(["settings"]),
    notSaved: when(["settings"]),
  });
});
