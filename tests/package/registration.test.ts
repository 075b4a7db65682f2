import { expect, test } from "vitest";
import { GRAPH_OPERATIONS } from "#api/graph/scopes.ts";
import { fillPlaceholders } from "#scripts/package/fillPlaceholders.ts";
import { readText, SAMPLE_VALUES } from "./sampleValues.ts";

type Registration = {
  readonly identifierUris: readonly string[];
  readonly spa: { readonly redirectUris: readonly string[] };
  readonly requiredResourceAccess: readonly {
    readonly resourceAccess: readonly { readonly id: string; readonly type: string }[];
  }[];
};
type WebApplicationInfo = {
  readonly resource: string;
  readonly nestedAppAuthInfo: readonly {
    readonly redirectUri: string;
    readonly scopes: readonly string[];
  }[];
};

const filled = (path: string) => JSON.parse(fillPlaceholders(readText(path), SAMPLE_VALUES));
const registration = filled("aad.manifest.json") as Registration;
const { webApplicationInfo } = filled("appPackage/manifest.json") as {
  readonly webApplicationInfo: WebApplicationInfo;
};

test("the app registration asks for the permissions of the app's operations, no more and no less", () => {
  const registered = registration.requiredResourceAccess.flatMap(({ resourceAccess }) =>
    resourceAccess.map(({ id, type }) => `${type} ${id}`),
  );
  const used = Object.values(GRAPH_OPERATIONS).map(({ scope }) => `Scope ${scope}`);
  expect(new Set(registered)).toEqual(new Set(used));
  expect(registered).toHaveLength(new Set(used).size);
});

test("the host fetches the token of the first call while the tab loads", () => {
  const [prefetch] = webApplicationInfo.nestedAppAuthInfo;
  expect(prefetch?.scopes).toEqual([
    `https://graph.microsoft.com/${GRAPH_OPERATIONS.createOrGetMeeting.scope}`,
  ]);
  expect(registration.spa.redirectUris).toContain(prefetch?.redirectUri);
});

test("the manifest and the registration name the same resource", () => {
  expect(registration.identifierUris).toEqual([webApplicationInfo.resource]);
});

test("the sign-in pages that may be answered are pages of the site", () => {
  const pages = registration.spa.redirectUris
    .filter((uri) => uri.startsWith("https:"))
    .map((uri) => new URL(uri).pathname);
  expect(pages).toEqual(["/auth-end.html", "/blank-auth-end.html"]);
  expect(readText("auth-end.html")).toContain("/src/authEnd.ts");
  expect(readText("public/blank-auth-end.html")).not.toContain("<script");
});
