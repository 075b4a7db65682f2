import { PEOPLE } from "#playground/tenant/people.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { serveLogin, type LoginService } from "./ground/loginService.ts";
import { expect, test as base } from "./ground/test.ts";

const { clientId } = PLAYGROUND_CONFIG;

/** The scenario's room, but nobody has signed in: the playground seeds no session, and the login service is asked. */
function tenantBeforeSignIn(): string {
  const tenant = scenarioById("no-naa")?.tenant(Date.now());
  if (tenant === undefined) throw new Error("There is no scenario without nested app auth.");
  return JSON.stringify({ ...tenant, consents: {} });
}

const startFrom = (tenant: string) => {
  if (location.hostname === "localhost" && localStorage.getItem("playground:tenant") === null)
    localStorage.setItem("playground:tenant", tenant);
};

const test = base.extend<{ readonly login: LoginService }>({
  login: async ({ context, site }, use) => {
    await context.addInitScript(startFrom, tenantBeforeSignIn());
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
  // The refresh token cannot bring the permission that was not asked for yet, and the browser remarks on the refusal.
  problems.allow(/Failed to load resource.* 400/);
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
