import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadOpenApi } from "./openApi.ts";
import { readExchanges } from "./readExchanges.ts";
import { sampleDocument } from "./sampleDocument.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contract-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const runWith = (GRAPH_OPENAPI: string) =>
  spawnSync(process.execPath, ["tests/contract/run.mjs"], {
    env: { ...process.env, GRAPH_OPENAPI },
    encoding: "utf8",
  });

describe("without a document there is no pass", () => {
  test.each([
    ["not set", "", /not set/],
    ["not there", "/nowhere/openapi.json", /cannot be read/],
  ])("%s", (_, path, reason) => {
    const { status, stderr } = runWith(path);
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr).toContain("openapi/v1.0/openapi.yaml");
  });

  test("no JSON, no OpenAPI, no paths", () => {
    expect(() => loadOpenApi(undefined)).toThrow(/not set/);
    expect(() => loadOpenApi(file("a.json", "openapi: 3"))).toThrow(/cannot be read/);
    expect(() => loadOpenApi(file("b.json", "{}"))).toThrow(/no OpenAPI document/);
    expect(() => loadOpenApi(file("c.json", '{"openapi":"3.1.0","paths":{}}'))).toThrow(
      /no OpenAPI/,
    );
    expect(loadOpenApi(file("d.json", JSON.stringify(sampleDocument)))).toEqual(sampleDocument);
  });
});

test("recorded exchanges that lack an operation of the app are no pass, and no test is run again", () => {
  file("1-1.jsonl", "");
  const document = join(folder, "document.json");
  writeFileSync(document, JSON.stringify(sampleDocument));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tests/contract/run.mjs"], {
    env: { ...process.env, GRAPH_OPENAPI: document, EXCHANGES_DIR: folder },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("Failed: contract.");
  expect(stdout).toContain("exchanges.contract.ts");
  expect(stdout).not.toContain("graphClient.test.ts");
}, 60_000);

test("exchanges are read from every file of the folder", () => {
  file("1-1.jsonl", '{"method":"GET"}\n{"method":"POST"}\n');
  file("2-1.jsonl", '{"method":"PATCH"}\n');
  file("notes.txt", "no exchange");
  expect(readExchanges(folder).map(({ method }) => method)).toEqual(["GET", "POST", "PATCH"]);
  expect(() => readExchanges(undefined)).toThrow(/EXCHANGES_DIR/);
});
