import type { Page } from "@playwright/test";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { administratorAllowsPeople } from "./ground/conditions.ts";
import { logRow } from "./ground/playgroundParts.ts";
import { startTenant } from "./ground/startTenant.ts";
import { expect, test } from "./ground/test.ts";

/** How long MSAL 3 waits for a hidden frame that nobody answers. */
const LOGIN_FRAME_TIMEOUT_MS = 10_000;

/** What frames ask the login service; requests of the page itself are answered in the playground. */
function loginNavigations(page: Page): readonly string[] {
  const asked: string[] = [];
  page.context().on("request", (request) => {
    const isLogin = new URL(request.url()).hostname.startsWith("login.");
    if (isLogin && request.isNavigationRequest()) asked.push(request.url());
  });
  return asked;
}

test("without a bridge, a seeded session of MSAL 3 needs neither frame nor question", async ({
  openPlayground,
  page,
}) => {
  const asked = loginNavigations(page);
  const { tab } = await openPlayground({ scenario: "no-naa", log: "1" });
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toContain(
    `msal.token.keys.${PLAYGROUND_CONFIG.clientId}`,
  );
  await expect(logRow(page, "authentication.getAuthToken")).toContainText("ok");
  await expect(logRow(page, "hidden frame")).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("without a bridge, what is not allowed yet is refused at once, to the person too, until the administrator allows it", async ({
  openPlayground,
  page,
  problems,
}) => {
  // The refresh token cannot bring the permission that was not asked for yet, and the browser remarks on the refusal.
  problems.allow(/Failed to load resource.* 400/);
  await startTenant(page.context(), "no-naa", { administratorConsents: [] });
  const asked = loginNavigations(page);
  const { tab } = await openPlayground({ scenario: "no-naa", log: "1" });
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
  const allow = tab.getByRole("button", { name: "Allow…" });
  await expect(allow).toBeVisible({ timeout: LOGIN_FRAME_TIMEOUT_MS / 2 });
  await expect(logRow(page, "hidden frame of login.microsoftonline.com")).toContainText(
    "refused: AADSTS65001",
  );
  await expect(tab.getByText("an administrator has to allow it once")).toBeVisible();
  await allow.click();
  await expect(page.getByRole("alertdialog")).toContainText("Only an administrator can allow");
  await expect(page.getByRole("button", { name: "Accept" })).toBeHidden();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(
    tab.getByRole("alert").filter({ hasText: "The permission was not given." }),
  ).toContainText("Only an administrator of your organization can allow it.");

  await administratorAllowsPeople(page);
  await allow.click();
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
  expect(asked).toEqual([]);
});

test("on a legacy host, a first visit is asked at once to sign in", async ({
  openPlayground,
  page,
  problems,
}) => {
  // The people's permission is not there, and the browser remarks on the refusal of its token.
  problems.allow(/Failed to load resource.* 400/);
  const asked = loginNavigations(page);
  const { tab } = await openPlayground({ scenario: "new-user", runtime: "legacy" });
  const getLink = tab.getByRole("button", { name: "Get my link" });
  await expect(getLink).toBeVisible({ timeout: LOGIN_FRAME_TIMEOUT_MS / 2 });
  await getLink.click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  await expect(tab.getByText("an administrator has to allow it once")).toBeVisible();
  expect(asked).toEqual([]);
});

test("a host whose bridge refuses from the start hands over to the other way to sign in", async ({
  openPlayground,
}) => {
  const { tab } = await openPlayground({
    scenario: "twelve-people",
    refuses: "nestedAppAuth.execute",
  });
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
});
