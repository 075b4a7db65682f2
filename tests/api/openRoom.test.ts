import { GraphError } from "#api/graph/graphError.ts";
import { createGraphClient } from "#api/graph/graphClient.ts";
import { LobbyNotConfirmedError, openRoom } from "#api/room/openRoom.ts";
import { updateMeeting } from "#api/graph/meetings.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { toRememberedRoom } from "#domain/meeting.ts";
import { grantScopes } from "#playground/tenant/consent.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { http, HttpResponse } from "msw";
import { describe, expect, test } from "vitest";

const fake = startFakeGraph("new-user");
const DAY_MS = 86_400_000;

function device() {
  grantScopes(fake.store, PEOPLE.owner.userId, ["OnlineMeetings.ReadWrite"]);
  const tokens = pretendTokens(fake.store);
  const graph = createGraphClient({ graphOrigin: CLOUDS.global.graphOrigin, tokens });
  const memory = memoryOfRoom();
  const now = () => fake.store.now();
  return {
    graph,
    memory,
    now,
    subject: "Ada's room",
    open: () => openRoom({ graph, memory, now, subject: "Ada's room" }),
  };
}

const change = (part: Partial<TenantState>) =>
  fake.store.update((state) => ({ ...state, ...part }));
const unknowns = (part: Partial<TenantState["unknowns"]>) =>
  change({ unknowns: { ...fake.store.read().unknowns, ...part } });
const requests = () => fake.exchanges.map(({ method, status }) => `${method} ${status}`);

describe("a first visit", () => {
  test("makes the room, closes its lobby and remembers the link", async () => {
    const { open, memory } = device();
    const { meeting, news } = await open();
    expect(news).toBe("created");
    expect(meeting.options.lobbyBypassScope).toBe("organizer");
    expect(memory.recall()?.joinWebUrl).toBe(meeting.joinWebUrl);
    expect(memory.isLobbyUnconfirmed()).toBe(false);
    expect(requests()).toEqual(["POST 201", "PATCH 200"]);
  });

  test("asks for five years", async () => {
    const { meeting } = await device().open();
    expect(meeting.endsAtMs).toBeGreaterThan(fake.store.now() + 4.9 * 365 * DAY_MS);
  });

  test.each([
    ["a year where five are refused", 400, 365],
    ["an hour where a year is refused", 30, 1 / 24],
  ])("takes %s", async (_, maxEndDays, days) => {
    unknowns({ maxEndDays });
    const { meeting } = await device().open();
    expect((meeting.endsAtMs ?? 0) - fake.store.now()).toBeCloseTo(days * DAY_MS, -4);
  });
});

describe("the link stays hidden", () => {
  test("when the lobby cannot be closed, and a later visit closes it", async () => {
    const { open, memory } = device();
    change({ optionPolicies: { "lobbyBypassSettings.scope": "refuses403" } });
    await expect(open()).rejects.toThrow(LobbyNotConfirmedError);
    expect(memory.recall()).toBeNull();
    expect(memory.isLobbyUnconfirmed()).toBe(true);

    change({ optionPolicies: {} });
    const { meeting, news } = await open();
    expect(meeting.options.lobbyBypassScope).toBe("organizer");
    expect(news).toBe("created");
    expect(requests().slice(-2)).toEqual(["POST 200", "PATCH 200"]);
  });

  test("when Graph says yes and keeps the lobby open", async () => {
    change({ optionPolicies: { "lobbyBypassSettings.scope": "silentlyKeeps" } });
    const { open, memory } = device();
    await expect(open()).rejects.toThrow(LobbyNotConfirmedError);
    expect(memory.recall()).toBeNull();
  });
});

describe("the answer to the making is lost", () => {
  const loseAnswer = () =>
    fake.server.use(
      http.post(
        "*/createOrGet",
        async ({ request }) => {
          await createFakeGraph(fake.store)(request);
          return new HttpResponse(null, { status: 504 });
        },
        { once: true },
      ),
    );

  test("the next visit finds the room and closes it before it shows the link", async () => {
    const { open, memory } = device();
    loseAnswer();
    await expect(open()).rejects.toMatchObject({ kind: "service" });
    expect(fake.store.read().meetings).toHaveLength(1);
    const { meeting, news } = await open();
    expect(meeting.options.lobbyBypassScope).toBe("organizer");
    expect(news).toBe("created");
    expect(memory.isLobbyUnconfirmed()).toBe(false);
    expect(requests()).toEqual(["POST 200", "PATCH 200"]);
  });

  test("a refusal in between does not wipe the mark", async () => {
    const { open, memory } = device();
    loseAnswer();
    await expect(open()).rejects.toMatchObject({ kind: "service" });
    change({ fault: "conflict" });
    await expect(open()).rejects.toMatchObject({ kind: "conflict" });
    expect(memory.isLobbyUnconfirmed()).toBe(true);
    change({ fault: "none" });
    expect((await open()).meeting.options.lobbyBypassScope).toBe("organizer");
  });
});

test("a lobby that Graph's first answer shows closed is not closed again", async () => {
  await device().open();
  const other = device();
  other.memory.markLobbyUnconfirmed();
  await openRoom(other);
  expect(requests()).toEqual(["POST 201", "PATCH 200", "POST 200"]);
  expect(other.memory.isLobbyUnconfirmed()).toBe(false);
});

describe("a later visit", () => {
  test("leaves the owner's choice of lobby alone", async () => {
    const { open, graph } = device();
    const first = await open();
    await updateMeeting(graph, first.meeting.id, { options: { lobbyBypassScope: "everyone" } });
    const { meeting, news } = await open();
    expect(news).toBeNull();
    expect(meeting.options.lobbyBypassScope).toBe("everyone");
  });

  test("leaves it alone after a visit without network, too", async () => {
    const { open, graph } = device();
    const first = await open();
    await updateMeeting(graph, first.meeting.id, { options: { lobbyBypassScope: "everyone" } });
    change({ network: "offline" });
    await expect(open()).rejects.toMatchObject({ kind: "offline" });
    change({ network: "online" });
    expect((await open()).meeting.options.lobbyBypassScope).toBe("everyone");
  });

  test("finds the same room from another device", async () => {
    const first = await device().open();
    const second = await device().open();
    expect(second.meeting.id).toBe(first.meeting.id);
    expect(second.news).toBeNull();
  });
});

describe("an expired room", () => {
  test.each(["createsNew", "notFound"] as const)("is followed by a new one: %s", async (answer) => {
    const { open, memory } = device();
    const old = await open();
    unknowns({ createOrGetAfterExpiry: answer });
    change({ clockOffsetMs: 7 * 365 * DAY_MS });
    const { meeting, news } = await open();
    expect(news).toBe("linkChanged");
    expect(meeting.joinWebUrl).not.toBe(old.meeting.joinWebUrl);
    expect(meeting.options.lobbyBypassScope).toBe("organizer");
    expect(memory.recall()?.joinWebUrl).toBe(meeting.joinWebUrl);
    expect((await device().open()).meeting.id).toBe(meeting.id);
  });

  test("keeps the name its owner gave it", async () => {
    const { open, graph, memory } = device();
    const { meeting: old } = await open();
    const renamed = await updateMeeting(graph, old.id, { subject: "Clinic" });
    memory.remember(toRememberedRoom(renamed));
    change({ clockOffsetMs: 7 * 365 * DAY_MS });
    expect((await open()).meeting.subject).toBe("Clinic");
  });

  test("is not shown any more once Graph has answered with another, whose lobby is still open", async () => {
    const { open, memory } = device();
    const { meeting: old } = await open();
    change({
      clockOffsetMs: 7 * 365 * DAY_MS,
      optionPolicies: { "lobbyBypassSettings.scope": "refuses403" },
    });
    await expect(open()).rejects.toThrow(LobbyNotConfirmedError);
    expect(memory.recall()).toMatchObject({ joinWebUrl: old.joinWebUrl, isRetired: true });
    change({ optionPolicies: {} });
    const { news, meeting } = await open();
    expect(news).toBe("linkChanged");
    expect(memory.recall()).toMatchObject({ joinWebUrl: meeting.joinWebUrl, isRetired: false });
  });
});

test("a refusal of the permission leaves no mark behind", async () => {
  const { open, memory } = device();
  change({ consents: {} });
  await expect(open()).rejects.toMatchObject({ name: "AuthError", kind: "interactionRequired" });
  expect(memory.isLobbyUnconfirmed()).toBe(false);
  expect(fake.exchanges).toEqual([]);
});

test("a failure of Graph is told as what it is", async () => {
  change({ fault: "serviceUnavailable" });
  const failure = await device()
    .open()
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(GraphError);
});
