// Renders the app's icons from their drawings: `npm run icons`, after a change of an SVG.
import { chromium, type Browser } from "@playwright/test";
import { readFileSync } from "node:fs";
import { findBrowser } from "#tests/e2e/ground/findBrowser.ts";
import { launchOptions } from "#tests/e2e/ground/launchOptions.ts";

const ICONS = [
  { name: "color", size: 192 },
  { name: "outline", size: 32 },
];

async function draw(browser: Browser, name: string, size: number) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(`appPackage/icons/${name}.svg`, "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `appPackage/${name}.png`, omitBackground: true });
  await page.close();
}

const browser = await chromium.launch(launchOptions(await findBrowser(), false));
for (const { name, size } of ICONS) await draw(browser, name, size);
await browser.close();
