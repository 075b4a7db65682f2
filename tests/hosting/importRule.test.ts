import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, beforeAll, expect, test } from "vitest";

/** One forbidden import for each rule: [rule, file, its text]. */
const VIOLATIONS = [
  ["domain-is-pure", "src/domain/impure.ts", 'import "#api/good.ts";'],
  ["domain-is-pure", "src/domain/react.ts", 'import "react";'],
  ["api-has-no-react", "src/api/reactive.ts", 'import "react";'],
  ["hooks-know-no-screen", "src/hooks/useScreen.ts", 'import "#tabs/channel-tab/good.ts";'],
  ["tabs-go-through-hooks", "src/tabs/channel-tab/direct.ts", 'import "#api/good.ts";'],
  ["playground-knows-no-screen", "src/playground/nosy.ts", 'import "#hooks/good.ts";'],
  [
    "surfaces-are-separate",
    "src/tabs/channel-tab/borrowing.ts",
    'import "#tabs/personal-app/good.ts";',
  ],
  ["shared-knows-no-surface", "src/tabs/shared/knowing.ts", 'import "#tabs/channel-tab/good.ts";'],
  ["playground-never-ships", "src/main.ts", 'import "#api/leak.ts";'],
  ["source-knows-no-tools", "src/domain/tooled.ts", 'import "#hosting/good.ts";'],
  ["teams-js-in-its-rooms", "src/hooks/useTeams.ts", 'import "@microsoft/teams-js";'],
  ["teamsfx-only-in-auth", "src/api/graph/fx.ts", 'import "@microsoft/teamsfx";'],
  ["msal-only-in-auth", "src/api/graph/msal.ts", 'import "@azure/msal-browser";'],
  ["msal-only-in-auth", "src/api/graph/oldMsal.ts", 'import "msal-browser-3";'],
  ["ky-only-in-graph", "src/hooks/useKy.ts", 'import "ky";'],
  ["browser-code-has-no-node", "src/api/files.ts", 'import "node:fs";'],
  ["shipped-code-has-no-tool-packages", "src/api/tool.ts", 'import "msw";'],
  ["no-cycles", "src/domain/egg.ts", 'import "./hen.ts";'],
  ["no-orphans", "src/domain/orphan.ts", "export const alone = true;"],
  ["resolvable", "src/domain/broken.ts", 'import "./missing.ts";'],
  ["packages-are-declared", "src/api/undeclared.ts", 'import "csstype";'],
] as const;

const SOUND = {
  "src/api/good.ts":
    'import type { User } from "@microsoft/microsoft-graph-types"; export type U = User;',
  "src/api/leak.ts": 'import "#playground/good.ts";',
  "src/hooks/good.ts": 'import "#domain/good.ts"; import "#api/good.ts"; import "react";',
  "src/domain/good.ts": 'import "valibot";',
  "src/domain/hen.ts": 'import "./egg.ts";',
  "src/tabs/channel-tab/good.ts": 'import "#hooks/good.ts"; import "@fluentui/react-components";',
  "src/tabs/personal-app/good.ts": 'import "#tabs/shared/good.ts";',
  "src/tabs/shared/good.ts": 'import "#domain/good.ts";',
  "src/playground/good.ts": 'import "#domain/good.ts"; import "msw";',
  "src/api/auth/good.ts": 'import "@azure/msal-browser"; import "@microsoft/teamsfx";',
  "src/api/host/good.ts": 'import "@microsoft/teams-js"; import "#domain/good.ts";',
  "src/api/graph/good.ts": 'import "ky"; import "#domain/good.ts";',
  "hosting/good.ts": 'import "node:fs"; import "#domain/good.ts";',
};

/** Files that break no rule of their own, though a rule names what they bring about. */
const BYSTANDERS = ["src/api/leak.ts", "src/domain/hen.ts"];

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, "../..");
let tree = "";
let violations: readonly { readonly rule: string; readonly from: string }[] = [];

function writeTree() {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  tree = mkdtempSync(join(ROOT, ".cache/import-rule-"));
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    cpSync(join(ROOT, file), join(tree, file));
  const seeded = VIOLATIONS.map(([, file, text]) => [file, text] as const);
  for (const [file, text] of [...Object.entries(SOUND), ...seeded]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
}

async function cruiseTree() {
  const options = await extractOptions(join(tree, ".dependency-cruiser.cjs"));
  const tsConfig = extractTsConfig(join(tree, "tsconfig.json"));
  const { output } = await cruise(["src", "hosting"], { ...options, baseDir: tree }, undefined, {
    tsConfig,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }));
}

beforeAll(async () => {
  writeTree();
  violations = await cruiseTree();
}, 60_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(VIOLATIONS)("%s is reported for %s", (rule, file) => {
  expect(violations).toContainEqual({ rule, from: file });
});

test("every rule has a seeded violation", () => {
  const { forbidden } = require(join(ROOT, ".dependency-cruiser.cjs")) as {
    forbidden: readonly { readonly name: string }[];
  };
  const seeded: readonly string[] = VIOLATIONS.map(([rule]) => rule);
  expect(forbidden.map(({ name }) => name).filter((name) => !seeded.includes(name))).toEqual([]);
});

test("sound imports are left alone", () => {
  const sound = Object.keys(SOUND).filter((file) => !BYSTANDERS.includes(file));
  expect(violations.filter(({ from }) => sound.includes(from))).toEqual([]);
});
