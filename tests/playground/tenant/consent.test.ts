import { consentFor, grantScopes, shortScopes } from "#playground/tenant/consent.ts";
import { emptyTenant } from "#playground/tenant/freshTenant.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { expect, test } from "vitest";

const ROOM = "https://graph.microsoft.com/OnlineMeetings.ReadWrite";
const PEOPLE_SCOPE = "https://graph.microsoft.com/ChatMember.ReadWrite";
const me = PEOPLE.owner.userId;
const tenantStore = () =>
  memoryTenantStore({ ...emptyTenant("new-user"), adminOnlyScopes: ["ChatMember.ReadWrite"] });

test("scopes of the sign-in itself ask for no consent", () => {
  expect(shortScopes(["openid", "profile", "User.Read", ROOM])).toEqual([
    "OnlineMeetings.ReadWrite",
  ]);
});

test("what a person allowed is held for that person alone", () => {
  const store = tenantStore();
  expect(consentFor(store.read(), me, [ROOM]).kind).toBe("needsUser");
  grantScopes(store, me, [ROOM]);
  expect(consentFor(store.read(), me, [ROOM])).toEqual({
    kind: "granted",
    scopes: ["OnlineMeetings.ReadWrite"],
  });
  expect(consentFor(store.read(), PEOPLE.colleague.userId, [ROOM]).kind).toBe("needsUser");
});

test("a person's yes does not cover what only an administrator may allow", () => {
  const store = tenantStore();
  grantScopes(store, me, [ROOM, PEOPLE_SCOPE]);
  expect(consentFor(store.read(), me, [ROOM, PEOPLE_SCOPE])).toEqual({
    kind: "needsAdministrator",
    missing: ["ChatMember.ReadWrite"],
  });
});
