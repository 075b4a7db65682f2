// Runs all tests with every Graph exchange recorded, then holds the exchanges against Microsoft's OpenAPI document.
import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ADVICE = `Set GRAPH_OPENAPI to an OpenAPI document of Microsoft Graph v1.0 as JSON.
Microsoft publishes the full one as openapi/v1.0/openapi.yaml in
https://github.com/microsoftgraph/msgraph-metadata`;

function openApiFile() {
  const file = process.env.GRAPH_OPENAPI;
  if (!file) throw new Error(`GRAPH_OPENAPI is not set.\n${ADVICE}`);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Error(`GRAPH_OPENAPI cannot be read: ${file}\n${ADVICE}`);
  }
  return resolve(file);
}

const countLines = (directory) =>
  readdirSync(directory)
    .flatMap((name) => readFileSync(join(directory, name), "utf8").split("\n"))
    .filter(Boolean).length;

function main() {
  const document = openApiFile();
  const exchanges = mkdtempSync(join(tmpdir(), "graph-exchanges-"));
  const env = { ...process.env, GRAPH_OPENAPI: document, EXCHANGES_DIR: exchanges };
  const node = (...args) => {
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
    return status === 0;
  };
  const vitest = "node_modules/vitest/vitest.mjs";
  const unit = node(vitest, "run");
  const endToEnd = node("node_modules/@playwright/test/cli.js", "test");
  const contract = node(vitest, "run", "--config", "vitest.contract.config.ts");
  const count = countLines(exchanges);
  rmSync(exchanges, { recursive: true, force: true });
  const failed = [
    !unit && "unit tests",
    !endToEnd && "end-to-end tests",
    !contract && "contract",
  ].filter(Boolean);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}.`);
  console.log(`${count} exchanges valid`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
