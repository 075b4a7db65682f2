import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { fillPlaceholders } from "#scripts/package/fillPlaceholders.ts";
import { readBytes, readText, SAMPLE_VALUES } from "./sampleValues.ts";

type Manifest = Record<string, unknown> & {
  readonly name: { readonly short: string };
  readonly icons: Readonly<Record<"color" | "outline", string>>;
  readonly staticTabs: readonly {
    readonly contentUrl: string;
    readonly entityId: string;
    readonly scopes: readonly string[];
  }[];
  readonly configurableTabs: readonly {
    readonly configurationUrl: string;
    readonly canUpdateConfiguration: boolean;
    readonly scopes: readonly string[];
    readonly context: readonly string[];
  }[];
  readonly validDomains: readonly string[];
};

const require = createRequire(import.meta.url);
const SCHEMA = "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";

const manifest = JSON.parse(
  fillPlaceholders(readText("appPackage/manifest.json"), SAMPLE_VALUES),
) as Manifest;

let violations: (candidate: object) => readonly string[];

beforeAll(() => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(require(SCHEMA) as object);
  violations = (candidate) =>
    validate(candidate) ? [] : (validate.errors ?? []).map((error) => error.instancePath);
});

describe("the manifest", () => {
  test("is valid against Microsoft's schema", () => {
    expect(violations(manifest)).toEqual([]);
  });

  test.each([
    ["a missing name", { name: undefined }, ""],
    ["a name that is too long", { name: { short: "x".repeat(31), full: "x" } }, "/name/short"],
    ["an unknown property", { unheardOf: true }, ""],
    ["an id that is none", { id: "me" }, "/id"],
    [
      "an unknown place for a tab",
      { staticTabs: [{ entityId: "a", scopes: ["moon"] }] },
      "/staticTabs/0/scopes/0",
    ],
  ])("would be refused with %s", (_what, change, path) => {
    const changed = JSON.parse(JSON.stringify({ ...manifest, ...change })) as object;
    expect(violations(changed)).toContain(path);
  });

  test("keeps Microsoft's product names out of its own", () => {
    expect(manifest.name.short).toBe("Personal Meeting Link");
    expect(JSON.stringify(manifest.name)).not.toMatch(/teams|microsoft/i);
  });

  test("opens its pages on a domain that it names as its own", () => {
    const pages = [
      ...manifest.staticTabs.map(({ contentUrl }) => contentUrl),
      ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl),
    ];
    const hosts = pages.map((page) => new URL(page).hostname);
    expect(hosts.filter((host) => !manifest.validDomains.includes(host))).toEqual([]);
    expect(manifest.validDomains.filter((domain) => /\*|microsoftonline/.test(domain))).toEqual([]);
  });

  test("tells the tab which page it is", () => {
    const [tab] = manifest.staticTabs;
    expect(new URL(tab?.contentUrl ?? "").searchParams.get("page")).toBe(tab?.entityId);
  });

  test("offers a door in every kind of channel and chat, and beside a call", () => {
    const [tab] = manifest.configurableTabs;
    expect(new URL(tab?.configurationUrl ?? "").searchParams.get("page")).toBe("configPage");
    expect(tab?.canUpdateConfiguration).toBe(true);
    expect(tab?.scopes).toEqual(["team", "groupChat"]);
    expect(tab?.context).toEqual([
      "channelTab",
      "privateChatTab",
      "meetingChatTab",
      "meetingDetailsTab",
      "meetingSidePanel",
    ]);
    expect(manifest["supportsChannelFeatures"]).toBe("tier1");
  });

  test("has no tab in a chat that Teams would pin by itself: then nobody could set up a door there", () => {
    expect(manifest.staticTabs.flatMap(({ scopes }) => scopes)).toEqual(["personal"]);
  });
});

const PNG_SIGNATURE = "89504e470d0a1a0a";
const COLOR_TYPE_WITH_ALPHA = 6;

describe.each([
  ["color", 192],
  ["outline", 32],
] as const)("the %s icon", (name, size) => {
  test(`is a PNG of ${String(size)} pixels`, () => {
    const png = readBytes(`appPackage/${manifest.icons[name]}`);
    expect(png.subarray(0, 8).toString("hex")).toBe(PNG_SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

test("the outline icon can be transparent", () => {
  expect(readBytes("appPackage/outline.png").readUInt8(25)).toBe(COLOR_TYPE_WITH_ALPHA);
});
