import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PLAYGROUND_MARKERS, SIGN_IN_MARKERS } from "#hosting/bundleMarkers.ts";
import { bundleReport } from "#hosting/bundleReport.ts";

const MANIFEST = {
  "index.html": {
    file: "assets/app.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/lazy.ts"],
    css: ["assets/app.css"],
  },
  "_shared.js": { file: "assets/shared.js", imports: ["index.html"] },
  "src/lazy.ts": { file: "assets/lazy.js", imports: ["_shared.js"] },
};

let site = "";

function write(file: string, text: string) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "bundle-"));
  write(".vite/manifest.json", JSON.stringify(MANIFEST));
  write("index.html", "<!doctype html>");
  for (const name of ["app", "shared", "lazy"]) write(`assets/${name}.js`, `"${name}"`);
  write("assets/app.css", "p{}");
});
afterEach(() => rmSync(site, { recursive: true }));

test("a clean build has no problems, and each file is counted once", () => {
  const { problems, sizes } = bundleReport(site);
  expect(problems).toEqual([]);
  expect(Object.keys(sizes.lazy)).toEqual(["assets/lazy.js"]);
  expect(sizes.initial).toBeGreaterThan(sizes.entry);
});

test("anything of the playground is found in any file", () => {
  write("assets/lazy.js", 'const tenant = "contoso.test";');
  expect(bundleReport(site).problems).toEqual([
    expect.stringMatching(/^assets\/lazy\.js comes from the playground/),
  ]);
});

describe("a sign-in library", () => {
  test("may be loaded later", () => {
    write("assets/lazy.js", 'const name = "msal.js.browser";');
    expect(bundleReport(site).problems).toEqual([]);
  });

  test("may not come with the page, not even through a shared file", () => {
    write("assets/shared.js", 'const name = "msal.js.browser";');
    expect(bundleReport(site).problems).toEqual([
      expect.stringMatching(/^assets\/shared\.js loads a sign-in library/),
    ]);
  });
});

test("no build is an error, not a pass", () => {
  rmSync(join(site, ".vite"), { recursive: true });
  expect(() => bundleReport(site)).toThrow(/npm run build/);
});

test.each([...PLAYGROUND_MARKERS, ...SIGN_IN_MARKERS])(
  "$source still holds the marker $text",
  ({ text, source }) => {
    expect(readFileSync(join(import.meta.dirname, "../..", source), "utf8")).toContain(text);
  },
);
