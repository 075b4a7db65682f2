import { observed } from "#playground/fake-graph/exchange.ts";
import { createFakeGraph } from "#playground/fake-graph/fakeGraph.ts";
import { BROKEN_ANSWERS } from "#playground/fake-graph/faults.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import type { TenantState, UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";
import { recordExchange } from "#tests/support/recordExchange.ts";

export const T0 = Date.parse("2026-11-22T09:00:00Z");
export const ROOM_KEY = "personal-meeting-link:room:1";
export const GRAPH = "https://graph.microsoft.com";
export const ALL_SCOPES = ["OnlineMeetings.ReadWrite", "ChatMember.ReadWrite", "Chat.ReadBasic"];

export type Json = Record<string, unknown>;

export type Probe = {
  readonly as?: Person;
  readonly scopes?: readonly string[];
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly origin?: string;
};

export type Answer = { readonly status: number; readonly headers: Headers; readonly json: Json };

const headersOf = (probe: Probe, nowMs: number): Record<string, string> => ({
  Authorization: `Bearer ${mintAccessToken(
    probe.as ?? PEOPLE.owner,
    probe.scopes ?? ALL_SCOPES,
    Math.floor(nowMs / 1000),
    3600,
    probe.origin ?? GRAPH,
  )}`,
  ...(probe.body !== undefined && { "Content-Type": "application/json" }),
  ...probe.headers,
});

const toAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === "" ? {} : (JSON.parse(text) as Json),
  };
};

/** A tenant of a scenario on a clock that stands still until a test moves it. */
export function tenantAt(scenario: string, change: Partial<TenantState> = {}) {
  const clock = { nowMs: T0 };
  const found = scenarioById(scenario);
  if (found === undefined) throw new Error(`There is no scenario "${scenario}".`);
  const store = memoryTenantStore({ ...found.tenant(T0), ...change }, () => clock.nowMs);
  const isFaulty = () => BROKEN_ANSWERS.includes(store.read().fault);
  const graph = observed(createFakeGraph(store), isFaulty, (exchange) => {
    recordExchange({ ...exchange, probe: true });
  });
  const request = (method: string, path: string, probe: Probe = {}) =>
    new Request(`${probe.origin ?? GRAPH}/v1.0${path}`, {
      method,
      headers: headersOf(probe, store.now()),
      ...(probe.body !== undefined && { body: JSON.stringify(probe.body) }),
    });
  const send = async (method: string, path: string, probe: Probe = {}): Promise<Answer> =>
    toAnswer(await graph(request(method, path, probe)));
  const assume = (unknowns: Partial<UnknownBehaviours>) =>
    store.update((state) => ({ ...state, unknowns: { ...state.unknowns, ...unknowns } }));
  return { store, clock, graph, request, send, assume };
}

export type Tenant = ReturnType<typeof tenantAt>;

/** The owner's room of a scenario that has one. */
export function roomOf({ store }: Tenant) {
  const [meeting] = store.read().meetings;
  const [chat] = store.read().chats;
  if (meeting === undefined || chat === undefined) throw new Error("There is no room.");
  return {
    meeting,
    chat,
    path: `/me/onlineMeetings/${String(meeting.wire.id)}`,
    membersPath: `/chats/${encodeURIComponent(chat.chatId)}/members`,
  };
}

export const errorOf = ({ json }: Answer) => json["error"] as Json;
export const outcome = (answer: Answer) => ({
  status: answer.status,
  code: errorOf(answer)["code"],
});
