import { createGraphClient } from "#api/graph/graphClient.ts";
import { listChatMembers } from "#api/graph/chats.ts";
import { createOrGetMeeting } from "#api/graph/meetings.ts";
import { removePeople } from "#api/removal/removePeople.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { tenantId, type ChatId } from "#domain/ids.ts";
import { visitorsOf } from "#domain/members.ts";
import type { RemovalRun } from "#domain/removal.ts";
import { HOME_TENANT_ID } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { expect, test } from "vitest";

const fake = startFakeGraph("twelve-people");
const home = tenantId(HOME_TENANT_ID);
const room = {
  generation: 1,
  subject: "",
  startDateTime: "2026-01-01T00:00:00Z",
  endDateTime: "2026-01-01T01:00:00Z",
};

async function ownersChat() {
  const graph = createGraphClient({
    graphOrigin: CLOUDS.global.graphOrigin,
    tokens: pretendTokens(fake.store),
  });
  const { meeting } = await createOrGetMeeting(graph, room);
  const chat = meeting.chatId as ChatId;
  const people = async () =>
    visitorsOf(await listChatMembers(graph, chat, home), meeting.organizerId);
  return { graph, chat, people };
}

/** Time passes only where the code waits. */
function removal(deps: { graph: Awaited<ReturnType<typeof ownersChat>>["graph"]; chat: ChatId }) {
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
    deps: { ...deps, home, now: () => fake.store.now(), sleep, onProgress },
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
  const people = (await chat.people()).filter(({ origin }) => origin === "organization");
  const { deps, waits } = removal(chat);
  const run = await removePeople(deps, people, new AbortController().signal);
  expect(run.entries.every(({ outcome }) => outcome === "removed")).toBe(true);
  expect(waits.every((ms) => ms === 15_000)).toBe(true);
});

test("a failure is one person's, and the others are still removed", async () => {
  const chat = await ownersChat();
  const people = (await chat.people())
    .filter(({ origin }) => origin === "organization")
    .slice(0, 2);
  const { deps } = removal(chat);
  fake.store.update((state) => ({ ...state, fault: "serviceUnavailable" }));
  const onProgress = (run: RemovalRun) => {
    deps.onProgress(run);
    if (run.entries[0]?.outcome === "failed")
      fake.store.update((state) => ({ ...state, fault: "none" }));
  };
  const run = await removePeople({ ...deps, onProgress }, people, new AbortController().signal);
  expect(run.entries.map(({ outcome }) => outcome)).toEqual(["failed", "removed"]);
});

test("a stop leaves the rest in the chat", async () => {
  const chat = await ownersChat();
  const people = (await chat.people()).filter(({ origin }) => origin === "organization");
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
