import { consentFor } from "#playground/tenant/consent.ts";
import { OTHER_TENANT_ID, PEOPLE } from "#playground/tenant/people.ts";
import { freshTenant, scenarioById, SCENARIOS } from "#playground/tenant/scenarios.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { describe, expect, test } from "vitest";

const NOW = Date.parse("2026-11-22T09:00:00Z");
const tenant = (id: string): TenantState => {
  const scenario = scenarioById(id);
  if (scenario === undefined) throw new Error(`There is no scenario "${id}".`);
  return scenario.tenant(NOW);
};
const visitors = (state: TenantState) => state.chats[0]?.members.slice(1) ?? [];
const answerFor = (state: TenantState, scope: string) =>
  consentFor(state, PEOPLE.owner.userId, [`https://graph.microsoft.com/${scope}`]).kind;

test("the ids are those that links and tests use", () => {
  expect(SCENARIOS.map(({ id }) => id)).toEqual([
    "new-user",
    "twelve-people",
    "three-hundred-people",
    "admin-consent-missing",
    "throttled",
    "graph-down",
    "offline",
    "expired-room",
    "no-naa",
    "options-refused",
  ]);
  expect(scenarioById("nonsense")).toBeUndefined();
});

describe.each(SCENARIOS)("$id", ({ id, tenant: make }) => {
  test("survives browser storage, and is the same at the same time", () => {
    expect(JSON.parse(JSON.stringify(make(NOW)))).toEqual(make(NOW));
    expect(make(NOW).scenario).toBe(id);
  });

  test("names nobody twice", () => {
    const ids = visitors(make(NOW)).map((member) => member.membershipId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a new user has nothing, may allow the room, and needs an administrator for the people", () => {
  const state = freshTenant(NOW);
  expect([state.meetings, state.chats]).toEqual([[], []]);
  expect(answerFor(state, "OnlineMeetings.ReadWrite")).toBe("needsUser");
  expect(answerFor(state, "ChatMember.ReadWrite")).toBe("needsAdministrator");
});

test("twelve people: seven types, one federated, one without a name, a closed lobby, a living room", () => {
  const state = tenant("twelve-people");
  const people = visitors(state);
  expect(people).toHaveLength(12);
  expect(new Set(people.map((member) => member.kind)).size).toBe(7);
  expect(people.filter((member) => member.tenantId === OTHER_TENANT_ID)).toHaveLength(1);
  expect(people.filter((member) => member.displayName === null)).toHaveLength(1);
  const [room] = state.meetings;
  expect(room?.externalId).toBe("personal-meeting-link:room:1");
  expect(room?.wire.lobbyBypassSettings?.scope).toBe("organizer");
  expect(room?.expiresAtMs).toBeGreaterThan(NOW);
  expect(answerFor(state, "ChatMember.ReadWrite")).toBe("granted");
});

test.each(SCENARIOS)(
  "$id: nobody but the administrator has allowed to see the people",
  (scenario) => {
    const state = scenario.tenant(NOW);
    expect(state.adminOnlyScopes).toEqual(["ChatMember.ReadWrite"]);
    expect(Object.values(state.consents).flat()).not.toContain("ChatMember.ReadWrite");
    const isThere = !["new-user", "admin-consent-missing"].includes(scenario.id);
    expect(state.administratorConsents).toEqual(isThere ? ["ChatMember.ReadWrite"] : []);
  },
);

test.each(SCENARIOS.filter(({ id }) => id !== "new-user"))(
  "$id: beside the room there is a meeting of the owner's calendar and one of the colleague's",
  (scenario) => {
    const [, ...others] = scenario.tenant(NOW).meetings;
    expect(others.map(({ ownerId, wire }) => [wire.subject, ownerId])).toEqual([
      ["Team sync", PEOPLE.owner.userId],
      ["Budget talk", PEOPLE.colleague.userId],
    ]);
    for (const { wire, externalId, expiresAtMs } of others) {
      expect([externalId, wire.lobbyBypassSettings?.scope]).toEqual([null, "organization"]);
      expect(expiresAtMs).toBeGreaterThan(NOW);
    }
  },
);

test("owner and colleague are in both of these chats, which have begun; the stranger is in none", () => {
  const { chats } = tenant("twelve-people");
  expect(chats.map(({ started }) => started)).toEqual([true, true, true]);
  const of = (userId: string) =>
    chats.map(({ members }) => members.some(({ identity }) => identity === userId));
  expect(of(PEOPLE.owner.userId)).toEqual([true, true, true]);
  expect(of(PEOPLE.colleague.userId)).toEqual([true, true, true]);
  expect(of(PEOPLE.stranger.userId)).toEqual([false, false, false]);
  expect(new Set(chats.map(({ chatId }) => chatId)).size).toBe(3);
});

test("300 people have 300 names", () => {
  const names = visitors(tenant("three-hundred-people")).map((member) => member.displayName);
  expect(new Set(names).size).toBe(300);
});

test("without admin consent the room is there, the people are not", () => {
  const state = tenant("admin-consent-missing");
  expect(answerFor(state, "OnlineMeetings.ReadWrite")).toBe("granted");
  expect(answerFor(state, "ChatMember.ReadWrite")).toBe("needsAdministrator");
  expect(visitors(state)).toHaveLength(12);
});

test("what is the matter in the others", () => {
  expect(tenant("throttled").chats[0]?.membershipChangesAtMs).toHaveLength(4);
  expect(tenant("graph-down").fault).toBe("serviceUnavailable");
  expect(tenant("offline").network).toBe("offline");
  expect(tenant("expired-room").meetings[0]?.expiresAtMs).toBeLessThan(NOW);
  expect(tenant("no-naa").host.offersNestedAppAuth).toBe(false);
  expect(Object.values(tenant("options-refused").optionPolicies).sort()).toEqual([
    "refuses400",
    "refuses403",
    "silentlyKeeps",
  ]);
});
