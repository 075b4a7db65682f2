import { load } from "js-yaml";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeholdersOf } from "#scripts/package/fillPlaceholders.ts";
import { readText } from "./sampleValues.ts";

type Step = {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
};
type Lifecycle = Readonly<Record<"provision" | "deploy" | "publish", readonly Step[]>>;

const text = readText("teamsapp.yml");
const lifecycle = load(text) as Lifecycle;
const steps = [...lifecycle.provision, ...lifecycle.deploy, ...lifecycle.publish];
const scripts = (JSON.parse(readText("package.json")) as { scripts: Record<string, string> })
  .scripts;

/** Paths that a step reads; those under build and dist are made on the way. */
const filesRead = (value: unknown): readonly string[] => {
  if (typeof value === "string")
    return /^\.\/(?!build|dist)[\w./]+\.\w+$/.test(value) ? [value] : [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(filesRead) : [];
};

test("every file that a step reads is there", () => {
  const files = steps.flatMap((step) => filesRead(step.with));
  expect(files).toContain("./infra/azure.bicep");
  const root = join(import.meta.dirname, "../..");
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("every npm script that a step runs is there", () => {
  const runs = steps
    .filter(({ uses }) => uses === "cli/runNpmCommand")
    .map((step) => String(step.with?.["args"]))
    .filter((command) => command.startsWith("run "))
    .map((command) => command.slice("run ".length));
  expect(runs).toEqual(["build"]);
  expect(runs.filter((name) => !(name in scripts))).toEqual([]);
});

describe("placeholders", () => {
  const outputs = [...readText("infra/azure.bicep").matchAll(/^output (\w+)/gm)].map(
    ([, name]) => name,
  );
  const written = steps.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
  const sample = [...readText("env/.env.dev").matchAll(/^(\w+)=/gm)].map(([, name]) => name);
  const templates = [
    "aad.manifest.json",
    "appPackage/manifest.json",
    "infra/azure.parameters.json",
  ];

  test("all come from the environment file, a step or the deployment", () => {
    const known = new Set([...outputs, ...written, ...sample]);
    const used = [text, ...templates.map(readText)].flatMap(placeholdersOf);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test("the environment file holds no secret and nothing that nobody uses", () => {
    const used = new Set([text, ...templates.map(readText)].flatMap(placeholdersOf));
    const made = new Set<string | undefined>([...written, ...outputs]);
    expect(sample.filter((name) => name?.startsWith("SECRET_"))).toEqual([]);
    expect(sample.filter((name) => !used.has(name ?? "") && !made.has(name))).toEqual([]);
  });
});

test("a site gets the run-time configuration that the app reads", () => {
  const step = lifecycle.deploy.find(({ uses }) => uses === "file/createOrUpdateJsonFile");
  expect(step?.with?.["target"]).toBe("./dist/config.json");
  expect(Object.keys(step?.with?.["content"] ?? {})).toEqual(["clientId", "cloud", "signInPage"]);
});
