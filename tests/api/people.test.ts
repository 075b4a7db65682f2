import { createGraphClient } from "#api/graph/graphClient.ts";
import { createOrGetMeeting } from "#api/graph/meetings.ts";
import { removePeople } from "#api/removal/removePeople.ts";
import { listRoomMembers } from "#api/room/listRoomMembers.ts";
import { CLOUDS } from "#domain/clouds.ts";
import type { ChatId } from "#domain/ids.ts";
import { visitorsOf, type ChatMember } from "#domain/members.ts";
import { leftOver, type RemovalRun } from "#domain/removal.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { lostAnswer } from "#tests/support/lostAnswer.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";

const fake = startFakeGraph("twelve-people");
const room = {
  generation: 1,
  subject: "",
  startDateTime: "2026-01-01T00:00:00Z",
  endDateTime: "2026-01-01T01:00:00Z",
};

async function ownersChat() {
  const tokens = pretendTokens(fake.store);
  const graph = createGraphClient({ graphOrigin: CLOUDS.global.graphOrigin, tokens });
  const { meeting } = await createOrGetMeeting(graph, room);
  const chat = meeting.chatId as ChatId;
  const people = async () =>
    visitorsOf(await listRoomMembers({ graph, tokens }, chat), meeting.organizerId);
  return { graph, tokens, chat, people };
}

const change = (part: Partial<TenantState>) =>
  fake.store.update((state) => ({ ...state, ...part }));
const deletes = () => fake.exchanges.filter(({ method }) => method === "DELETE");
const isOfOrganization = ({ origin }: ChatMember) => origin === "organization";

/** Time passes only where the code waits. */
function removal(deps: Awaited<ReturnType<typeof ownersChat>>) {
  const reports: RemovalRun[] = [];
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
    fake.store.update((state) => ({ ...state, clockOffsetMs: state.clockOffsetMs + ms }));
  };
  const onProgress = (run: RemovalRun) => void reports.push(run);
  return {
    reports,
    waits,
    deps: { ...deps, now: () => fake.store.now(), sleep, onProgress },
  };
}

test("lists everybody over all pages, without the organizer, each with an origin", async () => {
  fake.store.update((state) => ({ ...state, unknowns: { ...state.unknowns, membersPageSize: 5 } }));
  const { people } = await ownersChat();
  const all = await people();
  expect(all).toHaveLength(12);
  expect(new Set(all.map((person) => person.membershipId)).size).toBe(12);
  expect(new Set(all.map((person) => person.origin))).toEqual(
    new Set([
      "organization",
      "guest",
      "otherOrganization",
      "anonymous",
      "phone",
      "personalAccount",
    ]),
  );
  expect(fake.exchanges.filter(({ url }) => url.includes("/members"))).toHaveLength(3);
});

test("removes everybody it can at the pace Graph allows, and says who needs Teams", async () => {
  const chat = await ownersChat();
  const before = await chat.people();
  const { deps, waits } = removal(chat);
  const run = await removePeople(deps, before, new AbortController().signal);
  expect(run.phase).toBe("done");
  const outcomes = new Map(
    run.entries.map(({ person, outcome }) => [person.membershipId, outcome]),
  );
  const left = await chat.people();
  for (const person of before) {
    const isLeft = left.some(({ membershipId }) => membershipId === person.membershipId);
    expect(outcomes.get(person.membershipId)).toBe(isLeft ? "needsTeams" : "removed");
  }
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(before.length);
  expect(waits.length).toBeGreaterThan(0);
});

test("waits where Graph names no time", async () => {
  fake.store.update((state) => ({
    ...state,
    unknowns: { ...state.unknowns, sendsRetryAfter: false },
  }));
  const chat = await ownersChat();
  const people = (await chat.people()).filter(({ origin }) => origin !== "otherOrganization");
  const { deps, waits } = removal(chat);
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.entries.every(({ outcome }) => outcome === "removed")).toBe(true);
  expect(waits.length).toBeGreaterThan(0);
  expect(waits.every((ms) => ms === 15_000)).toBe(true);
});

test("a refusal of one person leaves the others their turn", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(isOfOrganization).slice(0, 2);
  const { deps } = removal(chat);
  const refused = people[0]?.membershipId ?? "";
  fake.server.use(
    http.delete(`*/members/${encodeURIComponent(refused)}`, () =>
      HttpResponse.json({ error: { code: "Forbidden", message: "" } }, { status: 403 }),
    ),
  );
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.entries.map(({ outcome }) => outcome)).toEqual(["failed", "removed"]);
  expect(run.brokenOffBy).toBeNull();
});

test("a failure that would meet everybody is met once; the rest is left for a later try", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(isOfOrganization);
  const { deps } = removal(chat);
  change({ fault: "unauthorized" });
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.brokenOffBy).toMatchObject({ kind: "signInRequired" });
  expect(leftOver(run)).toEqual(people);
  // The first answer and the one for the fresh token.
  expect(deletes()).toHaveLength(2);
});

test("a lost answer is settled by a fresh list: who is gone was removed", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(isOfOrganization).slice(0, 2);
  const { deps } = removal(chat);
  fake.server.use(http.delete("*/members/*", lostAnswer(fake.store), { once: true }));
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.entries.map(({ outcome }) => outcome)).toEqual(["removed", "waiting"]);
  expect(run.brokenOffBy).toMatchObject({ kind: "offline" });
});

test("a lost request is settled by a fresh list: who is still there is still to be removed", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(isOfOrganization).slice(0, 1);
  const { deps } = removal(chat);
  fake.server.use(http.delete("*/members/*", () => HttpResponse.error(), { once: true }));
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.entries).toMatchObject([{ outcome: "waiting", error: null }]);
  expect(leftOver(run)).toEqual(people);
});

test("a Retry-After of no seconds is no reason to hammer, nor to wait for ever", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(isOfOrganization).slice(0, 1);
  const { deps, waits } = removal(chat);
  const busy = { error: { code: "TooManyRequests", message: "" } };
  fake.server.use(
    http.delete("*/members/*", () =>
      HttpResponse.json(busy, { status: 429, headers: { "Retry-After": "0" } }),
    ),
  );
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.brokenOffBy).toMatchObject({ kind: "throttled" });
  expect(waits).toHaveLength(10);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
});

test("a stop leaves the rest in the chat", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(isOfOrganization);
  const { deps } = removal(chat);
  const controller = new AbortController();
  const onProgress = (run: RemovalRun) => {
    deps.onProgress(run);
    if (run.entries[0]?.outcome === "removed") controller.abort();
  };
  const run = await removePeople({ ...deps, onProgress }, people, controller.signal);
  expect(run.entries.map(({ outcome }) => outcome)).toEqual(
    people.map((_, index) => (index === 0 ? "removed" : "waiting")),
  );
  expect(run.phase).toBe("done");
});
