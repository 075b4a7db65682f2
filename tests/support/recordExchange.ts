import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { appendFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Adds one line to this process' file in the folder `EXCHANGES_DIR`, for the contract tests; does nothing when the
 * variable is not set.
 * @param exchange with `probe: true` when a test sent a request that Graph is meant to refuse: then only the answer is checked
 */
export function recordExchange(exchange: GraphExchange & { readonly probe?: boolean }): void {
  const directory = process.env["EXCHANGES_DIR"];
  if (!directory) return;
  const worker = process.env["VITEST_POOL_ID"] ?? process.env["TEST_WORKER_INDEX"] ?? "0";
  const file = join(directory, `${String(process.pid)}-${worker}.jsonl`);
  appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}
