import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/e2e/ground/findBrowser.ts";
import { launchOptions } from "./tests/e2e/ground/launchOptions.ts";

const browser = await findBrowser();

export default defineConfig<object, { secure: boolean }>({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/ground/buildSite.ts",
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: "line",
  use: { locale: "en-US", timezoneId: "Europe/Berlin", trace: "retain-on-failure" },
  projects: [
    {
      name: "http",
      testIgnore: "**/*.https.spec.ts",
      use: { launchOptions: launchOptions(browser, false) },
    },
    {
      name: "https",
      testMatch: "**/*.https.spec.ts",
      use: { secure: true, ignoreHTTPSErrors: true, launchOptions: launchOptions(browser, true) },
    },
  ],
});
