import type { Page } from "@playwright/test";
import { closedGate } from "#tests/support/gate.ts";
import { expect, test } from "./ground/test.ts";

const errorPage = (page: Page) => page.getByRole("region", { name: "Error page of Teams" });

test("when the app's code is lost the host shows its error page, and loads the app again", async ({
  openPlayground,
  context,
  problems,
}) => {
  problems.allow(/Failed to load resource/);
  await context.route("**/assets/App-*.js", (route) => route.abort(), { times: 1 });
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  await expect(errorPage(page)).toBeVisible();
  await expect(tab.getByRole("alert")).toContainText("could not be loaded");
  await errorPage(page).getByRole("button", { name: "Reload" }).click();
  await expect(errorPage(page)).toBeHidden();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
});

test("broken settings are said to the host, which lays its error page over the app's own words", async ({
  openPlayground,
  context,
  page,
}) => {
  await context.route("**/config.json", (route) => route.fulfill({ json: { cloud: "moon" } }));
  const { tab } = await openPlayground({ scenario: "twelve-people", log: "1" });
  await expect(errorPage(page)).toBeVisible();
  await expect(page.getByText("appInitialization.failure").first()).toBeVisible();
  await expect(tab.getByRole("alert")).toContainText("config.json is missing or not right");
});

test("the host's loading sign gives way to the app", async ({ openPlayground, context }) => {
  const gate = closedGate();
  await context.route("**/config.json", async (route) => {
    await gate.opened;
    await route.continue();
  });
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const sign = page.getByRole("progressbar", { name: "Teams is loading the app" });
  await expect(sign).toBeVisible();
  gate.open();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  await expect(sign).toBeHidden();
  await expect(errorPage(page)).toBeHidden();
});
