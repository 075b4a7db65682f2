import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import type { WireEntry } from "#playground/host-simulator/wireEntry.ts";
import { createEventLog, MAX_ROWS } from "#playground/page/eventLog.ts";
import { filterRows, WHOLE_LOG } from "#playground/page/logFilter.ts";
import { describe, expect, test } from "vitest";

const entry = (func: string, rest: Partial<WireEntry> = {}): WireEntry => ({
  atMs: 0,
  direction: "appToHost",
  func,
  args: [],
  state: "ok",
  ...rest,
});

const exchange = (status: GraphExchange["status"]): GraphExchange => ({
  at: 0,
  durationMs: 12,
  method: "GET",
  url: "https://graph.microsoft.com/v1.0/me?$select=id",
  requestHeaders: {},
  requestBody: null,
  status,
  responseHeaders: {},
  responseBody: { displayName: "Ada Example" },
  fault: false,
});

describe("the wire log", () => {
  test("keeps the newest rows and drops the oldest", () => {
    const log = createEventLog();
    for (let i = 0; i <= MAX_ROWS; i += 1) log.addHost(entry(`call${String(i)}`));
    const rows = log.rows.get();
    expect(rows).toHaveLength(MAX_ROWS);
    expect(rows[0]?.title).toBe("→ call1");
    expect(rows.at(-1)?.title).toBe(`→ call${String(MAX_ROWS)}`);
  });

  test.each([
    [200, false],
    [403, true],
    ["failed", true],
  ] as const)("a Graph answer %s counts as refused: %s", (status, refused) => {
    const log = createEventLog();
    log.addGraph(exchange(status));
    expect(log.rows.get()[0]).toMatchObject({
      kind: "graph",
      title: "GET /v1.0/me?$select=id",
      status: `${String(status)} · 12 ms`,
      refused,
    });
  });

  test.each(["refused", "ignored"] as const)("a %s message says why", (state) => {
    const log = createEventLog();
    log.addHost(entry("pages.config.save", { state, reason: "wrong frame context" }));
    expect(log.rows.get()[0]).toMatchObject({
      refused: true,
      status: `${state}: wrong frame context`,
    });
  });

  test("of several tabs each row names its own", () => {
    const log = createEventLog();
    log.addHost(entry("initialize"), "visitor");
    expect(log.rows.get()[0]?.title).toBe("→ initialize · visitor");
  });

  test("is filtered by text, also within the content, by kind and by refusal", () => {
    const log = createEventLog();
    log.addHost(entry("initialize"));
    log.addHost(entry("unknownCall", { state: "refused" }));
    log.addGraph(exchange(200));
    const titles = (filter: Partial<typeof WHOLE_LOG>) =>
      filterRows(log.rows.get(), { ...WHOLE_LOG, ...filter }).map(({ title }) => title);
    expect(titles({ text: " INIT " })).toEqual(["→ initialize"]);
    expect(titles({ text: "ada example" })).toEqual(["GET /v1.0/me?$select=id"]);
    expect(titles({ host: false })).toEqual(["GET /v1.0/me?$select=id"]);
    expect(titles({ graph: false })).toEqual(["→ initialize", "→ unknownCall"]);
    expect(titles({ refusedOnly: true })).toEqual(["→ unknownCall"]);
  });
});
