import { FRAME_CONTEXTS } from "#domain/surface.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { app, authentication, call, chat, mail, meeting } from "@microsoft/teams-js";
import { beforeAll, expect, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";

beforeAll(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
});

const LINK = "https://teams.microsoft.com/l/meetup-join/abc/0";
const aMail: mail.ComposeNewParams = {
  type: mail.ComposeMailType.New,
  subject: "My room",
  toRecipients: [] as string[],
};

test("a tab starts, learns who looks at it, and tells how its start went", async () => {
  hostedTeamsJs({ person: PEOPLE.guest, theme: "dark", locale: "de-DE" });
  await app.initialize();
  const context = await app.getContext();
  app.notifyAppLoaded();
  expect(context.user?.userPrincipalName).toBe(PEOPLE.guest.userPrincipalName);
  expect(context.app).toMatchObject({ theme: "dark", locale: "de-DE" });
  expect(context.page).toMatchObject({ id: "personalApp", frameContext: "content" });
  expect(await app.notifySuccess()).toEqual({ hasFinishedSuccessfully: true });
});

test("theme changes reach a tab only once it has asked for them", async () => {
  const { simulator, logged } = hostedTeamsJs();
  await app.initialize();
  const heard = vi.fn();
  simulator.sendEvent("themeChange", ["contrast"]);
  expect(logged("themeChange")).toEqual([]);
  app.registerOnThemeChangeHandler(heard);
  await vi.waitFor(() => expect(simulator.hasHandler("themeChange")).toBe(true));
  simulator.sendEvent("themeChange", ["dark"]);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([["dark"]]));
});

test("links and meetings are opened where a person can see it", async () => {
  const { page } = hostedTeamsJs();
  await app.initialize();
  await app.openLink(LINK);
  await meeting.joinMeeting({ joinWebUrl: new URL(LINK) });
  expect(page.showEffect.mock.calls.map(([effect]) => [effect.func, effect.detail])).toEqual([
    ["executeDeepLink", LINK],
    ["meeting.joinMeeting", LINK],
  ]);
});

test("what is no link is not opened", async () => {
  const { page } = hostedTeamsJs();
  await app.initialize();
  await expect(app.openLink("javascript:alert(1)")).rejects.toThrow();
  expect(page.showEffect).not.toHaveBeenCalled();
});

test("a refusal that was asked for is the library's error", async () => {
  const { logged } = hostedTeamsJs({ refuses: ["mail.composeMail", "executeDeepLink"] });
  await app.initialize();
  await expect(mail.composeMail(aMail)).rejects.toThrow("Refused");
  await expect(app.openLink(LINK)).rejects.toThrow("Refused");
  expect(logged("mail.composeMail")[0]?.state).toBe("refused");
});

test("a silent function is never answered", async () => {
  const { logged } = hostedTeamsJs({ silent: ["getContext"] });
  await app.initialize();
  const answered = vi.fn();
  void app.getContext().then(answered);
  await vi.waitFor(() => expect(logged("getContext").map((e) => e.state)).toEqual(["unanswered"]));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(answered).not.toHaveBeenCalled();
});

test("a capability that is taken away is not in the runtime", async () => {
  hostedTeamsJs({ unsupported: ["mail"] });
  await app.initialize();
  expect([mail.isSupported(), chat.isSupported()]).toEqual([false, true]);
});

test("a legacy host has neither mail nor an answer to success", async () => {
  hostedTeamsJs({ runtime: "legacy" });
  await app.initialize();
  expect(mail.isSupported()).toBe(false);
  expect(await app.notifySuccess()).toEqual({ hasFinishedSuccessfully: "unknown" });
});

test.each(FRAME_CONTEXTS)("the host itself refuses what is not allowed in %s", async (context) => {
  const { logged, choose } = hostedTeamsJs({ frameContext: "content" });
  await app.initialize();
  choose({ frameContext: context });
  const outcome = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "allowed",
      () => "refused",
    );
  // The library believes it is in `content`, so that only the host can refuse.
  const asked = {
    mail: await outcome(mail.composeMail(aMail)),
    chat: await outcome(chat.openChat({ user: "grace@contoso.test", message: "" })),
    call: await outcome(call.startCall({ targets: ["grace@contoso.test"] }).then(mustBeTrue)),
    link: await outcome(app.openLink(LINK)),
  };
  const when = (contexts: readonly string[]) =>
    contexts.includes(context) ? "allowed" : "refused";
  expect(asked).toEqual({
    mail: when(["content"]),
    chat: when(["content", "task"]),
    call: when(["content", "task"]),
    link: when(["content", "sidePanel", "settings", "task", "stage", "meetingStage"]),
  });
  expect(logged("mail.composeMail")[0]?.state).toBe(context === "content" ? "ok" : "refused");
});

function mustBeTrue(started: boolean) {
  if (!started) throw new Error("not started");
}

test("the host's own token names the person; a foreign sign-in page is answered after consent", async () => {
  const { page, store } = hostedTeamsJs();
  await app.initialize();
  const sso = await authentication.getAuthToken();
  expect(JSON.parse(atob(sso.split(".")[1]!))).toMatchObject({ oid: PEOPLE.owner.userId });
  const url =
    "https://playground.example/auth-start.html?clientId=c&scope=OnlineMeetings.ReadWrite";
  const result = JSON.parse(await authentication.authenticate({ url }));
  expect(page.askConsent).toHaveBeenCalledOnce();
  expect(Object.keys(result.sessionStorage)).toContain("msal.token.keys.c");
  expect(store.read().consents[PEOPLE.owner.userId]).toEqual(["OnlineMeetings.ReadWrite"]);
  page.askConsent.mockResolvedValue("cancelled");
  await expect(authentication.authenticate({ url: `${url}%20Chat.ReadBasic` })).rejects.toThrow(
    "CancelledByUser",
  );
});

test("the wire log holds no token", async () => {
  const { page } = hostedTeamsJs();
  await app.initialize();
  await authentication.getAuthToken();
  expect(JSON.stringify(page.log.mock.calls)).toContain("(token)");
  expect(JSON.stringify(page.log.mock.calls)).not.toContain("eyJ");
});
