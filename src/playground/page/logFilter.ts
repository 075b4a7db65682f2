import type { LogRow } from "./eventLog.ts";

export type LogFilter = {
  readonly text: string;
  readonly host: boolean;
  readonly graph: boolean;
  readonly refusedOnly: boolean;
};

export const WHOLE_LOG: LogFilter = { text: "", host: true, graph: true, refusedOnly: false };

/** The rows whose title, status or content holds the text, of the kinds asked for. */
export function filterRows(rows: readonly LogRow[], filter: LogFilter): readonly LogRow[] {
  const text = filter.text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      filter[row.kind] &&
      (row.refused || !filter.refusedOnly) &&
      `${row.title} ${row.status} ${JSON.stringify(row.detail)}`.toLowerCase().includes(text),
  );
}
