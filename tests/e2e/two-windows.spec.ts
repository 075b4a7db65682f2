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

/** Holds back what the window's tab asks first, so that a window opened later overtakes it. */
function holdFirstQuestion() {
  if (!new URLSearchParams(location.search).has("page")) return;
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith("/createOrGet")) {
      document.documentElement.dataset["held"] = "yes";
      await new Promise((resolve) => setTimeout(resolve, 9_000));
    }
    return send(input, init);
  };
}

/**
 * Somebody who has allowed the app elsewhere opens it here for the first time, in two windows: the first has begun and its
 * question to Graph is still on its way when the second begins.
 */
async function openTwice(context: BrowserContext, origin: string, change: Partial<TenantState>) {
  await startTenant(context, "new-user", { consents, ...change });
  const url = playgroundUrl(origin, { scenario: "new-user" });
  const first = await context.newPage();
  await first.addInitScript(holdFirstQuestion);
  await first.goto(url);
  await expect(tabIn(first).locator("html[data-held]")).toBeAttached();
  const second = await context.newPage();
  await second.goto(url);
  return [first, second] as const;
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
