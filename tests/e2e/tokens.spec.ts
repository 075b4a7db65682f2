import type { BrowserContext, Page } from "@playwright/test";
import { logRow } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

/** Every token of the pretend tenant is an unsigned JWT of this shape: `src/playground/tenant/tokens.ts`. */
const TOKEN = /eyJ[\w-]+\.[\w-]+\.playground|playground-refresh\.\w+/;

/** The bearer tokens that Graph is sent, and everything written to the console, from now on. */
function listen(context: BrowserContext) {
  const sent: string[] = [];
  const written: string[] = [];
  context.on("request", (request) => {
    const bearer = request.headers()["authorization"];
    if (bearer !== undefined) sent.push(bearer);
  });
  context.on("console", (message) => written.push(message.text()));
  return { sent, written };
}

const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );

test("by the bridge, no token is stored, addressed, written or logged", async ({
  openPlayground,
  page,
  context,
}) => {
  const { sent, written } = listen(context);
  const { tab } = await openPlayground({ scenario: "twelve-people", log: "1" });
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
  expect(sent.length).toBeGreaterThan(0);
  for (const bearer of sent) expect(bearer).toMatch(TOKEN);

  const storage = await stored(page);
  expect(storage).toContain("personal-meeting-link");
  expect(storage).not.toMatch(TOKEN);
  for (const frame of page.frames()) expect(frame.url()).not.toMatch(TOKEN);
  expect(written.join("\n")).not.toMatch(TOKEN);
  await expect(logRow(page, "nestedAppAuth.execute").first()).toBeAttached();
  const shown = await page.locator("html").evaluate((root) => root.textContent);
  expect(shown).toContain("(token)");
  expect(shown).not.toMatch(TOKEN);
  expect(await tab.locator("html").evaluate((root) => root.outerHTML)).not.toMatch(TOKEN);
});
