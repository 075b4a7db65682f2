import { app, authentication } from "@microsoft/teams-js";
import { beforeAll, expect, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";
import { seenBy } from "./pretendWindows.ts";

beforeAll(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
});

const url = "https://playground.test/auth-start.html";

/** The tab asks for sign-in; the host opens this window, in which the app's own page speaks. */
async function signingIn() {
  const hosted = hostedTeamsJs();
  const popup = { closed: false, close: vi.fn(), postMessage: vi.fn() };
  hosted.hostWindow.open.mockReturnValue(popup);
  await app.initialize();
  const result = authentication.authenticate({ url, width: 600, height: 535 });
  await vi.waitFor(() => expect(hosted.hostWindow.open).toHaveBeenCalledOnce());
  const toHost = seenBy(hosted.host, () => popup);
  const say = (func: string, ...args: unknown[]) =>
    toHost.postMessage({ id: 7, uuidAsString: "u", func, args }, "*");
  return { ...hosted, popup, result, say };
}

test("the app's sign-in page is told where it is, and its result reaches the tab", async () => {
  const { popup, result, say, hostWindow } = await signingIn();
  expect(hostWindow.open).toHaveBeenCalledWith(url, "_blank", "popup,width=600,height=535");
  say("initialize");
  await vi.waitFor(() => expect(popup.postMessage).toHaveBeenCalledOnce());
  expect(popup.postMessage.mock.calls[0]![0]).toMatchObject({
    id: 7,
    uuidAsString: "u",
    args: ["authentication", "web", "2.0.1", expect.stringContaining("supports")],
  });
  say("authentication.authenticate.success", "done");
  await expect(result).resolves.toBe("done");
});

test("a failure of the sign-in page is the tab's failure", async () => {
  const { result, say } = await signingIn();
  say("authentication.authenticate.failure", "access_denied");
  await expect(result).rejects.toThrow("access_denied");
});

test("closing the sign-in window cancels", async () => {
  const { popup, result } = await signingIn();
  popup.closed = true;
  await expect(result).rejects.toThrow("CancelledByUser");
});

test("a sign-in page may not do what a tab may", async () => {
  const { result, say, logged, page } = await signingIn();
  say("mail.composeMail", { type: "new" });
  await vi.waitFor(() => expect(logged("mail.composeMail")[0]?.state).toBe("refused"));
  expect(page.showEffect).not.toHaveBeenCalled();
  say("authentication.authenticate.success", "");
  await result;
});

test("a browser that blocks the window is told apart from a person who closes it", async () => {
  hostedTeamsJs();
  await app.initialize();
  await expect(authentication.authenticate({ url })).rejects.toThrow("FailedToOpenWindow");
});
