// Runs all tests with every Graph exchange recorded, then holds the exchanges against Microsoft's OpenAPI document. Where
// EXCHANGES_DIR names the folder in which a test run has recorded already, only the second.
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

const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

const run = (env, ...args) =>
  spawnSync(process.execPath, args, { stdio: "inherit", env }).status === 0;

/** What failed, in words. */
function check(env) {
  return run(env, VITEST, "run", "--config", "vitest.contract.config.ts") ? [] : ["contract"];
}

function recordAndCheck(env) {
  const unit = run(env, VITEST, "run") ? [] : ["unit tests"];
  const endToEnd = run(env, PLAYWRIGHT, "test") ? [] : ["end-to-end tests"];
  return [...unit, ...endToEnd, ...check(env)];
}

function main() {
  const env = { ...process.env, GRAPH_OPENAPI: openApiFile() };
  const recorded = process.env.EXCHANGES_DIR;
  const exchanges = recorded || mkdtempSync(join(tmpdir(), "graph-exchanges-"));
  const failed = recorded ? check(env) : recordAndCheck({ ...env, EXCHANGES_DIR: exchanges });
  const count = countLines(exchanges);
  if (!recorded) rmSync(exchanges, { recursive: true, force: true });
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}.`);
  console.log(`${count} exchanges valid`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
