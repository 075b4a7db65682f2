// Takes the README's pictures of the built app in the playground: `npm run screenshots`.
import { chromium, type Browser } from "@playwright/test";
import buildSite from "#tests/e2e/ground/buildSite.ts";
import { findBrowser } from "#tests/e2e/ground/findBrowser.ts";
import { launchOptions } from "#tests/e2e/ground/launchOptions.ts";
import { openPlayground } from "#tests/e2e/ground/openPlayground.ts";
import { serveSite } from "#tests/e2e/ground/server.ts";

const PICTURES = [
  { theme: "default", path: "docs/images/personal-app-light.png" },
  { theme: "dark", path: "docs/images/personal-app-dark.png" },
] as const;
const SIZE = { width: 1440, height: 900 };

async function take(browser: Browser, origin: string, { theme, path }: (typeof PICTURES)[number]) {
  const page = await browser.newPage({ viewport: SIZE, locale: "en-US" });
  await page.route("https://res.cdn.office.net/**", (route) => route.abort());
  const { tab } = await openPlayground(page, origin, {
    person: "owner",
    scenario: "twelve-people",
    theme,
  });
  await tab.getByRole("checkbox", { name: "Select Grace Example" }).waitFor();
  await page.screenshot({ path });
  await page.close();
}

await buildSite();
const site = await serveSite({ app: "dist", playground: ".playground" });
const browser = await chromium.launch(launchOptions(await findBrowser(), false));
for (const picture of PICTURES) await take(browser, site.origin, picture);
await browser.close();
await site.close();
