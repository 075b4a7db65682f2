import { expect, test } from "./ground/test.ts";

test("when the app's code is lost there is a sentence and a way to try again", async ({
  openPlayground,
  context,
  problems,
}) => {
  problems.allow(/Failed to load resource/);
  await context.route("**/assets/App-*.js", (route) => route.abort(), { times: 1 });
  const { tab } = await openPlayground({ scenario: "twelve-people" });
  await expect(tab.getByRole("alert")).toContainText("could not be loaded");
  await tab.getByRole("button", { name: "Try again" }).click();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
});

test("broken settings are said to the person, and to the host", async ({
  openPlayground,
  context,
  page,
}) => {
  await context.route("**/config.json", (route) => route.fulfill({ json: { cloud: "moon" } }));
  const { tab } = await openPlayground({ scenario: "twelve-people", log: "1" });
  await expect(tab.getByRole("alert")).toContainText("config.json is missing or not right");
  await expect(page.getByText("appInitialization.failure").first()).toBeVisible();
});
