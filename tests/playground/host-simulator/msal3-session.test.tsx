import {
  besideOthers,
  seedSignInSession,
  signInSession,
} from "#playground/host-simulator/msal3Session.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import { readAccessToken } from "#playground/tenant/tokens.ts";
import { PublicClientApplication } from "msal-browser-3";
import { webcrypto } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";

const CLIENT_ID = "00000000-0000-4000-8000-000000000001";
const network = vi.fn(async () => Promise.reject(new TypeError("offline")));

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal("crypto", webcrypto);
  vi.stubGlobal("fetch", network);
  network.mockClear();
});

/** As teamsfx does it. */
async function silently(scopes: string[], person: Person = PEOPLE.owner) {
  const msal = new PublicClientApplication({
    auth: {
      clientId: CLIENT_ID,
      authority: `https://login.microsoftonline.com/${person.tenantId}`,
    },
    cache: { cacheLocation: "sessionStorage" },
  });
  await msal.initialize();
  const account = msal.getAccount({ username: person.userPrincipalName });
  return msal.acquireTokenSilent({ scopes, account: account! });
}

test("MSAL 3 finds the seeded session without asking anybody", async () => {
  const scopes = ["OnlineMeetings.ReadWrite", "ChatMember.ReadWrite"];
  seedSignInSession(sessionStorage, PEOPLE.owner, CLIENT_ID, scopes, Date.now());
  const token = await silently(["OnlineMeetings.ReadWrite"]);
  expect(token.fromCache).toBe(true);
  expect(readAccessToken(token.accessToken)).toMatchObject({ oid: PEOPLE.owner.userId, scopes });
  expect(network).not.toHaveBeenCalled();
});

test("two people in one session each find their own token", async () => {
  const scopes = ["OnlineMeetings.ReadWrite"];
  for (const person of [PEOPLE.owner, PEOPLE.stranger])
    seedSignInSession(sessionStorage, person, CLIENT_ID, scopes, Date.now());
  for (const person of [PEOPLE.owner, PEOPLE.stranger]) {
    const { accessToken } = await silently(scopes, person);
    expect(readAccessToken(accessToken)?.oid).toBe(person.userId);
  }
  expect(network).not.toHaveBeenCalled();
});

test("a sign-in leaves those of other people in the session as they are", () => {
  const scopes = ["OnlineMeetings.ReadWrite"];
  seedSignInSession(sessionStorage, PEOPLE.owner, CLIENT_ID, scopes, Date.now());
  const answer = signInSession(PEOPLE.colleague, CLIENT_ID, scopes, Date.now());
  const accounts = (session: Readonly<Record<string, string>>) =>
    (JSON.parse(session["msal.account.keys"]!) as string[]).map((key) => key.split(".")[0]);
  expect(accounts(answer)).toEqual([PEOPLE.colleague.userId]);
  expect(accounts(besideOthers(sessionStorage, answer))).toEqual([
    PEOPLE.owner.userId,
    PEOPLE.colleague.userId,
  ]);
});

test("travelling in time leaves the session usable", async () => {
  const nextMonth = Date.now() + 30 * 24 * 3600_000;
  const scopes = ["OnlineMeetings.ReadWrite"];
  seedSignInSession(sessionStorage, PEOPLE.owner, CLIENT_ID, scopes, nextMonth);
  const token = await silently(scopes);
  expect(readAccessToken(token.accessToken)?.exp).toBe(Math.floor(nextMonth / 1000) + 3600);
  expect(network).not.toHaveBeenCalled();
});

test.each([
  ["a scope that is not allowed", "Chat.ReadBasic", 0],
  ["an expired token", "OnlineMeetings.ReadWrite", 2 * 3600_000],
])("MSAL 3 does not take %s from the session", async (_, scope, agoMs) => {
  const then = Date.now() - agoMs;
  const clock = vi.spyOn(Date, "now").mockReturnValue(then);
  seedSignInSession(sessionStorage, PEOPLE.owner, CLIENT_ID, ["OnlineMeetings.ReadWrite"], then);
  clock.mockRestore();
  await expect(silently([scope])).rejects.toThrow();
  expect(network).toHaveBeenCalled();
});
