import { describe, expect, test } from "vitest";
import type { CloudName } from "#domain/clouds.ts";
import { securityHeaders } from "#hosting/securityHeaders.ts";

const NO_INLINE = { scripts: [], styles: [] };

const headersFor = (clouds: readonly CloudName[] = ["global"], framedBySelf = false) =>
  securityHeaders({ clouds, inline: NO_INLINE, framedBySelf });

function directive(headers: Readonly<Record<string, string>>, name: string): readonly string[] {
  const policy = headers["Content-Security-Policy"] ?? "";
  const found = policy.split("; ").find((text) => text.startsWith(`${name} `));
  if (found === undefined) throw new Error(`The policy has no ${name}.`);
  return found.split(" ").slice(1);
}

describe("the content security policy", () => {
  test("refuses everything that is not named", () => {
    const headers = headersFor();
    expect(directive(headers, "default-src")).toEqual(["'none'"]);
    expect(directive(headers, "object-src")).toEqual(["'none'"]);
    expect(directive(headers, "base-uri")).toEqual(["'none'"]);
    expect(directive(headers, "form-action")).toEqual(["'none'"]);
  });

  test("has no way around the script and style rules", () => {
    expect(headersFor()["Content-Security-Policy"]).not.toMatch(/unsafe-|\*;|strict-dynamic/);
    expect(directive(headersFor(), "require-trusted-types-for")).toEqual(["'script'"]);
    expect(directive(headersFor(), "trusted-types")).toEqual(["'none'"]);
  });

  test("lets Griffel insert its empty style elements", () => {
    expect(directive(headersFor(), "style-src")).toContain(
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    );
  });

  test("allows the given inline blocks where they belong", () => {
    const headers = securityHeaders({
      clouds: ["global"],
      inline: { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] },
    });
    expect(directive(headers, "script-src")).toEqual(["'self'", "'sha256-a'"]);
    expect(directive(headers, "style-src")).toContain("'sha256-b'");
    expect(directive(headers, "style-src")).not.toContain("'sha256-a'");
  });

  test.each([
    ["global", "https://graph.microsoft.com", "https://login.microsoftonline.com"],
    ["usGovL4", "https://graph.microsoft.us", "https://login.microsoftonline.us"],
    ["usGovL5", "https://dod-graph.microsoft.us", "https://login.microsoftonline.us"],
  ] as const)("of %s reaches that cloud's Graph and sign-in alone", (cloud, graph, login) => {
    expect(directive(headersFor([cloud]), "connect-src")).toEqual([
      "'self'",
      graph,
      login,
      "https://res.cdn.office.net",
    ]);
    expect(directive(headersFor([cloud]), "frame-src")).toEqual(["'self'", login]);
  });

  test("names each service once for several clouds", () => {
    const connect = directive(headersFor(["usGovL4", "usGovL5"]), "connect-src");
    expect(connect.filter((source) => source === "https://login.microsoftonline.us")).toHaveLength(
      1,
    );
  });

  test("lets Microsoft's pages frame the tab, and the app itself only where asked", () => {
    expect(directive(headersFor(), "frame-ancestors")).toContain("https://teams.microsoft.com");
    expect(directive(headersFor(), "frame-ancestors")).toContain("https://*.cloud.microsoft");
    expect(directive(headersFor(), "frame-ancestors")).not.toContain("'self'");
    expect(directive(headersFor(["global"], true), "frame-ancestors")).toContain("'self'");
  });

  test("trusts no worldwide page in a government cloud", () => {
    const ancestors = directive(headersFor(["usGovL4"]), "frame-ancestors");
    expect(ancestors).toContain("https://*.teams.microsoft.us");
    expect(ancestors.filter((source) => !source.endsWith(".us"))).toEqual([]);
  });
});

describe("the other headers", () => {
  test("leave out those that would break framing or the sign-in popup", () => {
    const names = Object.keys(headersFor()).map((name) => name.toLowerCase());
    expect(names).not.toContain("x-frame-options");
    expect(names).not.toContain("cross-origin-opener-policy");
    expect(names).toContain("x-content-type-options");
  });

  test("keep writing to the clipboard possible, and nothing else", () => {
    const features = (headersFor()["Permissions-Policy"] ?? "").split(", ");
    expect(features).toContain("clipboard-write=(self)");
    expect(features.filter((feature) => !feature.endsWith("=()"))).toEqual([
      "clipboard-write=(self)",
    ]);
  });
});
