import { ANONYMOUS, PEOPLE } from "#playground/tenant/people.ts";
import { readAccessToken } from "#playground/tenant/tokens.ts";
import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
} from "@azure/msal-browser";
import { app, nestedAppAuth } from "@microsoft/teams-js";
import { webcrypto } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hostedTeamsJs } from "./harness.ts";

const SCOPES = ["OnlineMeetings.ReadWrite"];

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response('{"validOrigins":[]}'));
  vi.stubGlobal("crypto", webcrypto);
});
afterEach(() => {
  Reflect.deleteProperty(window, "nestedAppAuthBridge");
});

async function signedInTab(...options: Parameters<typeof hostedTeamsJs>) {
  const hosted = hostedTeamsJs(...options);
  await app.initialize();
  // teams-js puts the bridge on the window it lives in; MSAL looks for it on the real one.
  Object.assign(window, {
    nestedAppAuthBridge: Reflect.get(hosted.tabWindow, "nestedAppAuthBridge"),
  });
  const msal = await createNestablePublicClientApplication({
    auth: {
      clientId: "00000000-0000-4000-8000-000000000001",
      authority: "https://login.microsoftonline.com/organizations",
    },
    cache: { cacheLocation: "memoryStorage" },
  });
  return { ...hosted, msal };
}

test("a person who has allowed the scopes gets a token at once", async () => {
  const { msal, page } = await signedInTab({}, "twelve-people");
  const { accessToken } = await msal.acquireTokenSilent({ scopes: SCOPES });
  expect(nestedAppAuth.isNAAChannelRecommended()).toBe(true);
  expect(readAccessToken(accessToken)).toMatchObject({ oid: PEOPLE.owner.userId });
  expect(page.askConsent).not.toHaveBeenCalled();
});

test("consent is asked for in the popup and kept", async () => {
  const { msal, page } = await signedInTab();
  await expect(msal.acquireTokenSilent({ scopes: SCOPES })).rejects.toThrow(
    InteractionRequiredAuthError,
  );
  const { accessToken } = await msal.acquireTokenPopup({ scopes: SCOPES });
  expect(page.askConsent.mock.calls).toEqual([[{ scopes: SCOPES, administratorOnly: [] }]]);
  expect(readAccessToken(accessToken)?.scopes).toEqual(SCOPES);
});

test("closing the popup is a cancellation and grants nothing", async () => {
  const { msal, page, store } = await signedInTab();
  page.askConsent.mockResolvedValue("cancelled");
  await expect(msal.acquireTokenPopup({ scopes: SCOPES })).rejects.toMatchObject({
    errorCode: "user_canceled",
  });
  expect(store.read().consents).toEqual({});
});

test("a scope of the administrator's is never granted, whatever is pressed", async () => {
  const { msal, page } = await signedInTab({}, "admin-consent-missing");
  const scopes = ["ChatMember.ReadWrite"];
  await expect(msal.acquireTokenPopup({ scopes })).rejects.toThrow("AADSTS90094");
  expect(page.askConsent.mock.calls).toEqual([[{ scopes, administratorOnly: scopes }]]);
});

test.each([
  ["a host without network", {}, "offline", "no_network_connectivity"],
  ["a host without the account", { refuses: ["GetToken"] }, "twelve-people", "no_account_found"],
  [
    "a host that has switched it off",
    { refuses: ["nestedAppAuth.execute"] },
    "twelve-people",
    "nested_app_auth_bridge_disabled",
  ],
])("%s says so", async (_, change, scenario, errorCode) => {
  const { msal, choose } = await signedInTab({}, scenario);
  choose(change);
  await expect(msal.acquireTokenSilent({ scopes: SCOPES })).rejects.toMatchObject({ errorCode });
});

test("the bridge has no account for somebody without one, silently or in the popup", async () => {
  const { msal, page } = await signedInTab({ person: ANONYMOUS }, "twelve-people");
  const failure = { errorCode: "no_account_found" };
  await expect(msal.acquireTokenSilent({ scopes: SCOPES })).rejects.toMatchObject(failure);
  await expect(msal.acquireTokenPopup({ scopes: SCOPES })).rejects.toMatchObject(failure);
  expect(page.askConsent).not.toHaveBeenCalled();
});

test.each([{ offersNestedAppAuth: false }, { runtime: "legacy" as const }])(
  "with %j the tab has no bridge",
  async (change) => {
    const { tabWindow } = hostedTeamsJs(change);
    await app.initialize();
    expect(Reflect.has(tabWindow, "nestedAppAuthBridge")).toBe(false);
    expect(nestedAppAuth.isNAAChannelRecommended()).toBe(false);
  },
);
