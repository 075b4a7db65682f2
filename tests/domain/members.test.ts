import { membershipId, tenantId, userId } from "#domain/ids.ts";
import { chatAfterCall, entraMemberOrigin, visitorsOf, type ChatMember } from "#domain/members.ts";
import { pausedUntil, settled404, startRun, withOutcome } from "#domain/removal.ts";
import { expect, test } from "vitest";

const home = tenantId("home");
const person = (id: string, user: string | null = id): ChatMember => ({
  membershipId: membershipId(id),
  displayName: id,
  userId: user === null ? null : userId(user),
  email: null,
  origin: "organization",
});

test.each([
  [{ tenantId: home, roles: ["owner"] }, "organization", "keeps"],
  [{ tenantId: home, roles: ["guest"] }, "guest", "loses"],
  [{ tenantId: tenantId("other"), roles: [] }, "otherOrganization", "loses"],
  [{ tenantId: null, roles: [] }, "unknown", "unknown"],
] as const)("%j comes from %s and %s the chat", (member, origin, after) => {
  expect(entraMemberOrigin(member, home)).toBe(origin);
  expect(chatAfterCall(origin)).toBe(after);
});

test("the organizer is never among the visitors, people without an account always are", () => {
  const all = [person("ada"), person("grace"), person("visitor", null)];
  expect(visitorsOf(all, userId("ada")).map(({ displayName }) => displayName)).toEqual([
    "grace",
    "visitor",
  ]);
  expect(visitorsOf(all, null)).toHaveLength(3);
});

test("a run keeps one outcome for each person", () => {
  const [grace, lin] = [person("grace"), person("lin")];
  const run = withOutcome(pausedUntil(startRun([grace, lin]), 9), grace, "removed");
  expect(run).toMatchObject({ phase: "running", waitUntilMs: null });
  expect(run.entries.map(({ outcome }) => outcome)).toEqual(["removed", "waiting"]);
});

test("a 404 is done only when a fresh list no longer has the person", () => {
  const grace = person("grace");
  expect(settled404(grace, [person("lin")])).toBe("removed");
  expect(settled404(grace, [grace])).toBe("needsTeams");
});
