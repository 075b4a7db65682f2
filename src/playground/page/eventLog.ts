import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import type { WireEntry } from "#playground/host-simulator/wireEntry.ts";
import { observable, type Observable } from "./observable.ts";

/** One row of the wire log. */
export type LogRow = {
  readonly id: number;
  readonly kind: "host" | "graph";
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly title: string;
  readonly status: string;
  /** True where the host refused or ignored the tab, or Graph answered with an error or not at all. */
  readonly refused: boolean;
  readonly detail: unknown;
};

export const MAX_ROWS = 500;
const FIRST_ERROR_STATUS = 400;

export type EventLog = {
  readonly rows: Observable<readonly LogRow[]>;
  /** `frame` names the tab where several are open; empty for the only one. */
  readonly addHost: (entry: WireEntry, frame?: string) => void;
  readonly addGraph: (exchange: GraphExchange) => void;
  readonly clear: () => void;
};

type NewRow = Omit<LogRow, "id">;

const hostRow = (entry: WireEntry, frame: string): NewRow => ({
  kind: "host",
  atMs: entry.atMs,
  title: `${entry.direction === "appToHost" ? "→" : "←"} ${entry.func}${frame === "" ? "" : ` · ${frame}`}`,
  status: entry.reason === undefined ? entry.state : `${entry.state}: ${entry.reason}`,
  refused: entry.state === "refused" || entry.state === "ignored",
  detail: entry,
});

const graphPath = (url: string) => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};

const graphRow = (exchange: GraphExchange): NewRow => ({
  kind: "graph",
  atMs: exchange.at,
  title: `${exchange.method} ${graphPath(exchange.url)}`,
  status: `${String(exchange.status)} · ${String(Math.round(exchange.durationMs))} ms`,
  refused: exchange.status === "failed" || exchange.status >= FIRST_ERROR_STATUS,
  detail: exchange,
});

/** What went between tab, host and Graph, newest last; the oldest rows are dropped. */
export function createEventLog(): EventLog {
  const rows = observable<readonly LogRow[]>([]);
  let lastId = 0;
  const add = (row: NewRow) => {
    lastId += 1;
    const id = lastId;
    rows.set((before) => [...before, { ...row, id }].slice(-MAX_ROWS));
  };
  return {
    rows,
    addHost: (entry, frame = "") => add(hostRow(entry, frame)),
    addGraph: (exchange) => add(graphRow(exchange)),
    clear: () => rows.set(() => []),
  };
}
