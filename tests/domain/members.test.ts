import { membershipId, tenantId, userId } from "#domain/ids.ts";
import {
  chatAfterCall,
  entraMemberOrigin,
  tellingName,
  visitorsOf,
  type ChatMember,
} from "#domain/members.ts";
import {
  entryFor,
  finished,
  leftOver,
  pausedUntil,
  startRun,
  withOutcome,
  type RemovalOutcome,
  type RemovalRun,
} from "#domain/removal.ts";
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

test("left over is whoever a later try can reach", () => {
  const everybody = ["a", "b", "c", "d"].map((id) => person(id));
  const outcomes = ["removed", "needsTeams", "failed"] as const;
  const run = outcomes.reduce<RemovalRun>(
    (so, outcome, index) => withOutcome(so, everybody[index] ?? person("?"), outcome),
    startRun(everybody),
  );
  expect(leftOver(run).map(({ displayName }) => displayName)).toEqual(["c", "d"]);
});

const ENDED_MS = 100;
test.each<[RemovalOutcome, "under way" | "over", number, boolean]>([
  ["waiting", "under way", 0, true],
  ["waiting", "over", 0, false],
  ["removed", "under way", 0, true],
  ["removed", "over", 99, true],
  ["removed", "over", 100, false],
  ["failed", "over", 200, true],
  ["needsTeams", "over", 200, true],
])("a person %s, run %s, list of %i: said in the row %s", (outcome, state, readAtMs, isSaid) => {
  const grace = person("grace");
  const run = withOutcome(startRun([grace]), grace, outcome);
  const entry = entryFor(state === "over" ? finished(run, ENDED_MS, null) : run, grace, readAtMs);
  expect(entry?.outcome ?? null).toBe(isSaid ? outcome : null);
});

test("a run says nothing of people who are not part of it", () => {
  expect(entryFor(startRun([person("grace")]), person("lin"), 0)).toBeNull();
  expect(entryFor(null, person("lin"), 0)).toBeNull();
});

test("people who share a name are told apart by their mail addresses", () => {
  const [one, other, lin] = [
    { ...person("1"), displayName: "Twin", email: "one@contoso.test" },
    { ...person("2"), displayName: "Twin", email: null },
    { ...person("3"), displayName: "Lin", email: "lin@contoso.test" },
  ];
  const all = [one, other, lin];
  expect(all.map((each) => tellingName(each, all))).toEqual([
    "Twin (one@contoso.test)",
    "Twin",
    "Lin",
  ]);
});
