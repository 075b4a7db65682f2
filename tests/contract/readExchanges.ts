import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordedExchange } from "./validateExchange.ts";

const linesOf = (file: string) => readFileSync(file, "utf8").split("\n").filter(Boolean);

/** Every exchange that the test run recorded. @throws {Error} when the folder is not named or not there */
export function readExchanges(directory: string | undefined): readonly RecordedExchange[] {
  if (!directory) throw new Error("EXCHANGES_DIR is not set: run `npm run test:contract`.");
  return readdirSync(directory)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => linesOf(join(directory, name)))
    .map((line) => JSON.parse(line) as RecordedExchange);
}
