import { app, mail } from "@microsoft/teams-js";
import { beforeAll, expect, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";

beforeAll(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
});
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const posted = (id: number, func: string, ...args: unknown[]) => ({
  id,
  uuidAsString: `u${id}`,
  func,
  args,
});

test("every answer waits as long as was chosen", async () => {
  const { choose } = hostedTeamsJs();
  await app.initialize();
  choose({ delayMs: 60 });
  const answered = vi.fn();
  const context = app.getContext().then(answered);
  await sleep(30);
  expect(answered).not.toHaveBeenCalled();
  await context;
});

test("a capability taken away later is refused by the host", async () => {
  const { choose, page } = hostedTeamsJs();
  await app.initialize();
  choose({ unsupported: ["mail"] });
  const aMail = { type: mail.ComposeMailType.New, subject: "", toRecipients: [] as string[] };
  await expect(mail.composeMail(aMail as mail.ComposeNewParams)).rejects.toThrow("no mail");
  expect(page.showEffect).not.toHaveBeenCalled();
});

test("the host copies text, and says so when the browser will not", async () => {
  const { hostWindow, tabWindow } = hostedTeamsJs();
  const heard = vi.fn();
  tabWindow.addEventListener("message", ({ data }) => heard(data));
  const { writeText } = hostWindow.navigator.clipboard;
  // UTF-8 of "Käse" in base64, as teams-js sends it.
  const text = { mimeType: "text/plain", content: "S8Okc2U=" };
  const copy = async (id: number) => {
    const request = posted(id, "clipboard.writeToClipboard", text);
    (tabWindow.parent as Window).postMessage(request, "*");
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(id));
  };
  await copy(1);
  expect(writeText.mock.calls).toEqual([["Käse"]]);
  writeText.mockRejectedValue(new Error("not focused"));
  await copy(2);
  expect(heard.mock.calls.map(([reply]) => reply.args)).toEqual([
    [],
    [{ errorCode: 500, message: "not focused" }],
  ]);
});

test("a page that has gone gets neither its answers nor its events", async () => {
  const { tabWindow, page, simulator, logged } = hostedTeamsJs();
  let accept = () => {};
  page.askConsent.mockImplementation(
    () =>
      new Promise((resolve) => {
        accept = () => resolve("accepted");
      }),
  );
  const { postMessage } = tabWindow.parent as Window;
  const url = "https://playground.example/auth-start.html?clientId=c&scope=Chat.ReadBasic";
  postMessage(posted(1, "initialize"), "*");
  postMessage(posted(2, "registerHandler", "themeChange"), "*");
  postMessage(posted(3, "authentication.authenticate", url), "*");
  await vi.waitFor(() => expect(page.askConsent).toHaveBeenCalledOnce());
  expect(simulator.hasHandler("themeChange")).toBe(true);
  postMessage(posted(1, "initialize"), "*");
  await vi.waitFor(() => expect(simulator.hasHandler("themeChange")).toBe(false));
  accept();
  await vi.waitFor(() => expect(logged("authentication.authenticate")).toHaveLength(1));
  await sleep(20);
  expect(logged("authentication.authenticate").map((entry) => entry.direction)).toEqual([
    "appToHost",
  ]);
});
