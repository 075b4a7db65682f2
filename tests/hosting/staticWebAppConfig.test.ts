import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtHeaders, deployedClouds } from "#hosting/builtPages.ts";
import { staticWebAppConfig } from "#hosting/staticWebAppConfig.ts";

let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "site-"));
  writeFileSync(join(site, "index.html"), "<script>let a = 1;</script>");
  writeFileSync(join(site, "auth-end.html"), "<script>let b = 2;</script>");
});
afterEach(() => rmSync(site, { recursive: true }));

const configuration = () => staticWebAppConfig(builtHeaders(site, ["global"]));
const routeHeaders = (route: string) =>
  configuration().routes.find((candidate) => candidate.route === route)?.headers;

test("the policy carries the hashes of every built page", () => {
  const policy = configuration().globalHeaders["Content-Security-Policy"];
  expect(policy?.match(/script-src 'self' 'sha256-\S+ 'sha256-\S+;/)).not.toBeNull();
});

test("only the hidden sign-in page may be framed by the app itself", () => {
  expect(configuration().globalHeaders["Content-Security-Policy"]).not.toMatch(
    /frame-ancestors 'self'/,
  );
  expect(routeHeaders("/blank-auth-end.html")?.["Content-Security-Policy"]).toMatch(
    /frame-ancestors 'self'/,
  );
});

test("files with a hash in their name are kept for good, everything else is asked for again", () => {
  expect(routeHeaders("/assets/*")?.["Cache-Control"]).toMatch(/immutable/);
  expect(configuration().globalHeaders["Cache-Control"]).toBe("no-cache");
});

test("the static host accepts at most 20 KB", () => {
  expect(JSON.stringify(configuration()).length).toBeLessThan(20_000);
});

test("a deployment serves the clouds it names, the worldwide one by default", () => {
  expect(deployedClouds(undefined)).toEqual(["global"]);
  expect(deployedClouds("usGovL4, usGovL5")).toEqual(["usGovL4", "usGovL5"]);
  expect(() => deployedClouds("glboal")).toThrow(/glboal/);
});
