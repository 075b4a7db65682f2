import type { BrowserContext, Page } from "@playwright/test";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { playgroundUrl } from "./ground/openPlayground.ts";
import { startTenant } from "./ground/startTenant.ts";
import { expect, test } from "./ground/test.ts";

const consents = { [PEOPLE.owner.userId]: ["OnlineMeetings.ReadWrite"] };

const tabIn = (page: Page) => page.frameLocator('iframe[title="Personal Meeting Link"]');
const linkIn = (page: Page) => tabIn(page).getByRole("textbox", { name: "Meeting link" });

const meetingsOf = async (page: Page) => {
  const text = await page.evaluate(() => localStorage.getItem("playground:tenant"));
  return (JSON.parse(text ?? "") as TenantState).meetings;
};

/** Somebody who has allowed the app elsewhere opens it here for the first time, in two windows at once. */
async function openTwice(context: BrowserContext, origin: string, change: Partial<TenantState>) {
  await startTenant(context, "new-user", { consents, ...change });
  const pages = [await context.newPage(), await context.newPage()] as const;
  const url = playgroundUrl(origin, { scenario: "new-user" });
  await Promise.all(pages.map((page) => page.goto(url)));
  return pages;
}

test("two windows of a first visit end with one room, one link and a closed lobby", async ({
  context,
  site,
}) => {
  const pages = await openTwice(context, site.origin, {});
  for (const page of pages) {
    await expect(linkIn(page)).toHaveValue(/^https:/);
    await expect(tabIn(page).getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
  }
  const [one, other] = await Promise.all(pages.map((page) => linkIn(page).inputValue()));
  expect(other).toBe(one);
  const meetings = await meetingsOf(pages[0]);
  expect(meetings.map(({ wire }) => wire.lobbyBypassSettings?.scope)).toEqual(["organizer"]);
});

test("two windows of a first visit whose lobby cannot be closed show no link", async ({
  context,
  site,
}) => {
  const pages = await openTwice(context, site.origin, {
    optionPolicies: { "lobbyBypassSettings.scope": "refuses403" },
  });
  for (const page of pages)
    await expect(
      tabIn(page).getByRole("alert").filter({ hasText: "Your link stays hidden" }),
    ).toBeVisible();
  for (const page of pages) await expect(linkIn(page)).toHaveCount(0);
  const meetings = await meetingsOf(pages[0]);
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.wire.lobbyBypassSettings?.scope).not.toBe("organizer");
});
