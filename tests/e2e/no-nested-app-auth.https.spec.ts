import type { FrameLocator, Page } from "@playwright/test";
import { PEOPLE } from "#playground/tenant/people.ts";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { serveLogin, type LoginService } from "./ground/loginService.ts";
import { startTenant } from "./ground/startTenant.ts";
import { expect, test as base } from "./ground/test.ts";

const { clientId } = PLAYGROUND_CONFIG;

/** A refresh token cannot bring a permission that was not asked for yet, and the browser remarks on the refusal. */
const REFUSED_REFRESH = /Failed to load resource.* 400/;

const test = base.extend<{ readonly login: LoginService }>({
  login: async ({ context, site }, use) => {
    // Nobody has signed in: the playground seeds no session, and the login service is asked.
    await startTenant(context, "no-naa", { consents: {} });
    const redirectUris = [
      `${site.origin}/auth-end.html?clientId=${clientId}`,
      `${site.origin}/blank-auth-end.html`,
    ];
    await use(await serveLogin(context, { person: PEOPLE.owner, clientId, redirectUris }));
  },
});

test("a host without nested app authentication: what was allowed before needs no window", async ({
  openPlayground,
  login,
  context,
}) => {
  for (const scope of ["OnlineMeetings.ReadWrite", "ChatMember.ReadWrite"])
    login.granted.add(scope);
  const { tab } = await openPlayground({ scenario: "no-naa" });
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
  expect(context.pages()).toHaveLength(1);
  expect(login.answers).toContain("silent: code");
});

test("a host without nested app authentication: a window asks, and hands the session over", async ({
  openPlayground,
  login,
  problems,
}) => {
  problems.allow(REFUSED_REFRESH);
  const { page, tab } = await openPlayground({ scenario: "no-naa" });
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    tab.getByRole("button", { name: "Get my link" }).click(),
  ]);
  await expect(popup.getByText("OnlineMeetings.ReadWrite")).toBeVisible();
  const closed = popup.waitForEvent("close");
  await popup.getByRole("link", { name: "Accept" }).click();
  await closed;
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  expect(login.answers).toContain("window: code");
  await expect(tab.getByText("an administrator has to allow it once")).toBeVisible();
});

for (const way of ["says no", "closes the window"] as const) {
  test(`a host without nested app authentication: the person ${way}, and may try again`, async ({
    openPlayground,
    login,
  }) => {
    const { page, tab } = await openPlayground({ scenario: "no-naa" });
    const getLink = tab.getByRole("button", { name: "Get my link" });
    const [popup] = await Promise.all([page.waitForEvent("popup"), getLink.click()]);
    const cancel = popup.getByRole("link", { name: "Cancel" });
    await expect(cancel).toBeVisible();
    await (way === "says no" ? cancel.click() : popup.close());
    await expect(tab.getByRole("alert")).toContainText(
      "The sign-in window was closed before it was finished.",
    );
    await expect(getLink).toBeEnabled();
    expect(login.granted.size).toBe(0);
  });
}

/** Opens the sign-in window by a click and waits for the login service's page in it. */
async function openWindow(page: Page, tab: FrameLocator, button: string): Promise<Page> {
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    tab.getByRole("button", { name: button }).click(),
  ]);
  await expect(popup.getByRole("heading", { level: 1 })).toBeVisible();
  return popup;
}

for (const [answer, sentence] of [
  ["Return with the reason", "Only an administrator of your organization can allow it."],
  [
    "Return to the application without granting consent",
    "The sign-in window was closed before it was finished.",
  ],
] as const) {
  test(`a host without nested app authentication: a later permission only an administrator gives; ${answer}`, async ({
    openPlayground,
    login,
    problems,
  }) => {
    problems.allow(REFUSED_REFRESH);
    login.granted.add("OnlineMeetings.ReadWrite");
    const { page, tab } = await openPlayground({ scenario: "no-naa" });
    await expect(tab.getByText("an administrator has to allow it once")).toBeVisible();
    const popup = await openWindow(page, tab, "Allow…");
    await expect(popup.getByText("ChatMember.ReadWrite", { exact: true })).toBeVisible();
    await expect(popup.getByRole("heading")).toHaveText("Need admin approval");
    await popup.getByRole("link", { name: answer }).click();
    await expect(
      tab.getByRole("alert").filter({ hasText: "The permission was not given." }),
    ).toContainText(sentence);
    await expect(tab.getByRole("textbox", { name: "Message for my administrator" })).toBeVisible();
    await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
    expect(login.granted.has("ChatMember.ReadWrite")).toBe(false);

    login.granted.add("ChatMember.ReadWrite");
    const [window] = await Promise.all([
      page.waitForEvent("popup"),
      tab.getByRole("button", { name: "Allow…" }).click(),
    ]);
    if (!window.isClosed()) await window.waitForEvent("close");
    await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
    expect(login.answers).toContain("window: code");
    await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  });
}

test("a host without nested app authentication: a browser that blocks windows", async ({
  openPlayground,
  login,
  context,
}) => {
  await context.addInitScript(() => {
    if (window.top === window) window.open = () => null;
  });
  const { tab } = await openPlayground({ scenario: "no-naa" });
  const getLink = tab.getByRole("button", { name: "Get my link" });
  await getLink.click();
  await expect(tab.getByRole("alert")).toContainText(
    "Your browser did not let the sign-in window open.",
  );
  await expect(getLink).toBeEnabled();
  expect(login.granted.size).toBe(0);
});

test("a host without nested app authentication: a browser that keeps the tab from storing", async ({
  openPlayground,
  login,
  context,
}) => {
  // As Chromium does it for frames of another site; this playground's frame is of its own.
  await context.addInitScript(() => {
    if (new URLSearchParams(location.search).has("page"))
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
  });
  const { page, tab } = await openPlayground({ scenario: "no-naa" });
  const popup = await openWindow(page, tab, "Get my link");
  await popup.getByRole("link", { name: "Accept" }).click();
  await expect(tab.getByRole("alert")).toContainText(
    "Your browser does not let this app store the sign-in.",
  );
  expect(login.answers).toContain("window: code");
});
