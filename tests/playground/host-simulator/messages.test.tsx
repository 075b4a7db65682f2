import { createHostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import { app } from "@microsoft/teams-js";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";
import { seenBy } from "./pretendWindows.ts";

beforeAll(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
});

const request = { id: 1, func: "getContext", args: [], uuidAsString: "u" };

test.each(["https://playground.test", "https://elsewhere.test"])(
  "another window of %s is ignored, and that is logged",
  async (origin) => {
    const { host, logged } = hostedTeamsJs();
    const stranger = { postMessage: vi.fn() };
    seenBy(host, () => stranger, origin).postMessage(request, "*");
    await vi.waitFor(() => expect(logged("getContext")).toHaveLength(1));
    expect(logged("getContext")[0]).toMatchObject({ state: "ignored" });
    expect(stranger.postMessage).not.toHaveBeenCalled();
  },
);

test("another tab of the page is left to its own host", async () => {
  const { hostWindow, simulator, store, page } = hostedTeamsJs();
  const log = vi.fn();
  const second = createHostSimulator({
    self: hostWindow as unknown as Window,
    frame: () => null,
    store,
    page: { ...page, log },
    isServedElsewhere: (window) => simulator.serves(window),
  });
  onTestFinished(() => second.dispose());
  await app.initialize();
  expect(page.log).toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});

test("the frame itself is ignored when it shows a foreign origin", async () => {
  const { host, tabFromHost, logged } = hostedTeamsJs();
  seenBy(host, () => tabFromHost, "https://elsewhere.test").postMessage(request, "*");
  await vi.waitFor(() => expect(logged("getContext")).toHaveLength(1));
  expect(logged("getContext")[0]?.reason).toContain("https://elsewhere.test");
});

test("an unknown function is refused where everybody sees it", async () => {
  const { tabWindow, logged } = hostedTeamsJs();
  await app.initialize();
  const { postMessage } = tabWindow.parent as Window;
  postMessage({ ...request, func: "coffee.brew" }, "*");
  await vi.waitFor(() => expect(logged("coffee.brew")).toHaveLength(1));
  expect(logged("coffee.brew")[0]).toMatchObject({ direction: "appToHost", state: "refused" });
});

test("a host that has gone says nothing", async () => {
  const { tabWindow, simulator, page } = hostedTeamsJs();
  simulator.dispose();
  (tabWindow.parent as Window).postMessage(request, "*");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(page.log).not.toHaveBeenCalled();
});
