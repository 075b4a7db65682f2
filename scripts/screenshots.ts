// Takes the README's pictures of the built app in the playground: `npm run screenshots`.
import { chromium, type Browser, type Page } from "@playwright/test";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import buildSite from "#tests/e2e/ground/buildSite.ts";
import { doorUrl, SAMPLE_CARD, startWithTab } from "#tests/e2e/ground/doors.ts";
import { findBrowser } from "#tests/e2e/ground/findBrowser.ts";
import { launchOptions } from "#tests/e2e/ground/launchOptions.ts";
import { openPlayground } from "#tests/e2e/ground/openPlayground.ts";
import { openPanels, startAllowed, untilOwnerHasRead } from "#tests/e2e/ground/panels.ts";
import { serveSite } from "#tests/e2e/ground/server.ts";

type Picture = {
  readonly path: string;
  /** Brings the page to what is to be seen. */
  readonly show: (page: Page, origin: string) => Promise<unknown>;
};

const personalApp = (theme: "default" | "dark") => async (page: Page, origin: string) => {
  const { tab } = await openPlayground(page, origin, {
    person: "owner",
    scenario: "twelve-people",
    theme,
  });
  await tab.getByRole("checkbox", { name: "Select Grace Example" }).waitFor();
};

const WEEKDAYS = 5;
const hours = Array.from({ length: 7 }, (_, day) =>
  day < WEEKDAYS ? [{ startMinute: 14 * 60, endMinute: 16 * 60 }] : [],
);

async function door(page: Page, origin: string) {
  await page.clock.setFixedTime(new Date("2026-11-24T13:30:00Z"));
  const hash = encodeDoorCard({ ...SAMPLE_CARD, hours });
  await startWithTab(page.context(), doorUrl(origin, hash));
  const { tab } = await openPlayground(page, origin, {
    ...{ person: "colleague", scenario: "twelve-people", place: "channel" },
  });
  await tab.getByRole("button", { name: "Join" }).waitFor();
}

async function panel(page: Page, origin: string) {
  await startAllowed(page.context());
  const { owner, visitor } = await openPanels(page, origin, { theme: "dark", width: 320 });
  await untilOwnerHasRead(owner);
  await visitor.getByRole("button", { name: "Leave this chat" }).waitFor();
}

const PICTURES: readonly Picture[] = [
  { path: "docs/images/personal-app-light.png", show: personalApp("default") },
  { path: "docs/images/personal-app-dark.png", show: personalApp("dark") },
  { path: "docs/images/channel-tab.png", show: door },
  { path: "docs/images/side-panel.png", show: panel },
];
const SIZE = { width: 1440, height: 900 };

async function take(browser: Browser, origin: string, { path, show }: Picture) {
  const page = await browser.newPage({
    ...{ viewport: SIZE, locale: "en-US", timezoneId: "Europe/Berlin" },
  });
  await page.route("https://res.cdn.office.net/**", (route) => route.abort());
  await show(page, origin);
  await page.screenshot({ path });
  await page.close();
}

await buildSite();
const site = await serveSite({ app: "dist", playground: ".playground" });
const browser = await chromium.launch(launchOptions(await findBrowser(), false));
for (const picture of PICTURES) await take(browser, site.origin, picture);
await browser.close();
await site.close();
