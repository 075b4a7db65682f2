import {
  consentFor,
  grantScopes,
  shortScopes,
  withAdministratorConsent,
} from "#playground/tenant/consent.ts";
import { emptyTenant } from "#playground/tenant/freshTenant.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { expect, test } from "vitest";

const ROOM = "https://graph.microsoft.com/OnlineMeetings.ReadWrite";
const PEOPLE_SCOPE = "https://graph.microsoft.com/ChatMember.ReadWrite";
const me = PEOPLE.owner.userId;
const tenantStore = () => memoryTenantStore(emptyTenant("new-user"));

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

test("what the administrator allows everybody holds, until it is taken back", () => {
  const store = tenantStore();
  const administratorSays = (isAllowed: boolean) =>
    store.update((state) => withAdministratorConsent(state, "ChatMember.ReadWrite", isAllowed));
  const answers = () =>
    [me, PEOPLE.colleague.userId].map(
      (userId) => consentFor(store.read(), userId, [PEOPLE_SCOPE]).kind,
    );
  expect(answers()).toEqual(["needsAdministrator", "needsAdministrator"]);
  administratorSays(true);
  administratorSays(true);
  expect(answers()).toEqual(["granted", "granted"]);
  expect(consentFor(store.read(), me, [ROOM, PEOPLE_SCOPE])).toEqual({
    kind: "needsUser",
    missing: ["OnlineMeetings.ReadWrite"],
  });
  administratorSays(false);
  expect(answers()).toEqual(["needsAdministrator", "needsAdministrator"]);
});

test("an administrator speaks for the own organization only", () => {
  const allowed = withAdministratorConsent(emptyTenant("new-user"), "ChatMember.ReadWrite", true);
  expect(consentFor(allowed, PEOPLE.colleague.userId, [PEOPLE_SCOPE]).kind).toBe("granted");
  expect(consentFor(allowed, PEOPLE.stranger.userId, [PEOPLE_SCOPE]).kind).toBe(
    "needsAdministrator",
  );
});
