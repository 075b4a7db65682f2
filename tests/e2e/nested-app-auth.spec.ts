import { PEOPLE } from "#playground/tenant/people.ts";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { openBareHost } from "./ground/bareHost.ts";
import type { BareTab } from "./ground/bareTab.ts";
import { logRow } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

const ROOM_SCOPES = { scopes: ["OnlineMeetings.ReadWrite"] };

const MSAL_CONFIG = {
  auth: {
    clientId: PLAYGROUND_CONFIG.clientId,
    authority: "https://login.microsoftonline.com/organizations",
  },
  cache: { cacheLocation: "memoryStorage" },
};

/** Starts teams-js, then MSAL over the bridge; `client` is then MSAL's. */
async function withMsal(tab: BareTab) {
  await tab.call("microsoftTeams.app.initialize");
  const config = JSON.stringify(MSAL_CONFIG);
  await tab.frame.evaluate(
    `msal.createNestablePublicClientApplication(${config}).then((made) => { globalThis.client = made; })`,
  );
  return tab;
}

test("the bridge: a token without a question where all is allowed", async ({
  openBareTab,
  page,
}) => {
  const tab = await withMsal(await openBareTab({ scenario: "twelve-people" }));
  const { userId, tenantId } = PEOPLE.owner;
  expect(await tab.call("client.acquireTokenSilent", ROOM_SCOPES)).toMatchObject({
    account: { localAccountId: userId, tenantId },
    fromCache: false,
  });
  expect(await tab.call("client.acquireTokenSilent", ROOM_SCOPES)).toMatchObject({
    fromCache: true,
  });
  await expect(page.getByRole("alertdialog")).toBeHidden();
});

test("the bridge: consent is required, refused, and given", async ({ openBareTab, page }) => {
  const tab = await withMsal(await openBareTab({ scenario: "new-user" }));
  const silently = () => tab.call("client.acquireTokenSilent", ROOM_SCOPES);
  await expect(silently()).rejects.toThrow("consent_required");

  const refused = expect(tab.call("client.acquireTokenPopup", ROOM_SCOPES)).rejects.toThrow(
    "user_canceled",
  );
  await page.getByRole("button", { name: "Cancel" }).click();
  await refused;
  await expect(silently()).rejects.toThrow("consent_required");

  const given = tab.call("client.acquireTokenPopup", ROOM_SCOPES);
  await page.getByRole("button", { name: "Accept" }).click();
  expect(await given).toMatchObject({ scopes: ROOM_SCOPES.scopes });
  await silently();
});

const BRIDGE_REFUSALS = [
  ["no account", { refuses: "GetToken" }, "no_account_found"],
  ["no network", { scenario: "offline" }, "no_network_connectivity"],
] as const;

for (const [what, choice, code] of BRIDGE_REFUSALS) {
  test(`the bridge: ${what}`, async ({ openBareTab }) => {
    const tab = await withMsal(await openBareTab({ scenario: "twelve-people", ...choice }));
    await expect(tab.call("client.acquireTokenSilent", ROOM_SCOPES)).rejects.toThrow(code);
  });
}

test("the bridge: where it is disabled later, MSAL says so", async ({ page, site }) => {
  const tab = await withMsal(await openBareHost(page, site.origin, "content"));
  await expect(tab.call("client.acquireTokenSilent", ROOM_SCOPES)).rejects.toThrow(
    "consent_required",
  );
  await page.evaluate(`choose({ refuses: ["nestedAppAuth.execute"] })`);
  await expect(tab.call("client.acquireTokenSilent", ROOM_SCOPES)).rejects.toThrow(
    "nested_app_auth_bridge_disabled",
  );
});

test("the bridge: where it is disabled from the start, MSAL falls back to its own way and knows nobody", async ({
  openBareTab,
  page,
}) => {
  const tab = await withMsal(await openBareTab({ refuses: "nestedAppAuth.execute" }));
  await expect(tab.call("client.acquireTokenSilent", ROOM_SCOPES)).rejects.toThrow(
    "no_account_error",
  );
  await expect(logRow(page, "nestedAppAuth.execute")).toContainText("refused");
});

for (const [what, choice, isThere] of [
  ["offered", { scenario: "twelve-people" }, true],
  ["not offered", { scenario: "no-naa" }, false],
] as const) {
  test(`the bridge is ${what} in the runtime, and so in the frame`, async ({ openBareTab }) => {
    const tab = await openBareTab(choice);
    await tab.call("microsoftTeams.app.initialize");
    expect(await tab.call("microsoftTeams.nestedAppAuth.isNAAChannelRecommended")).toBe(isThere);
    expect(await tab.frame.evaluate(() => "nestedAppAuthBridge" in globalThis)).toBe(isThere);
  });
}
