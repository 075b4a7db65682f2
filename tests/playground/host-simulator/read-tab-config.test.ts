import { readTabConfig } from "#playground/host-simulator/readTabConfig.ts";
import { expect, test } from "vitest";

const ORIGIN = "https://playground.test";
const CONTENT = `${ORIGIN}/?page=channelTab#card`;
const asked = (change: object) =>
  readTabConfig({ contentUrl: CONTENT, entityId: "door", ...change }, ORIGIN);

test("everything that was named is kept, and nothing is made up", () => {
  expect(asked({ suggestedDisplayName: "Office hours", websiteUrl: "https://else.test/" })).toEqual(
    {
      config: {
        suggestedDisplayName: "Office hours",
        contentUrl: CONTENT,
        websiteUrl: "https://else.test/",
        entityId: "door",
        removeUrl: null,
      },
    },
  );
  expect(asked({}).config).toMatchObject({ suggestedDisplayName: "", websiteUrl: null });
});

const padded = (length: number) => CONTENT.padEnd(length, "x");

test("an address may have 2,048 characters and no more", () => {
  expect(asked({ contentUrl: padded(2048) }).config?.contentUrl).toHaveLength(2048);
  expect(asked({ contentUrl: padded(2049) }).problem).toContain("2049 characters");
});

test.each([
  [{ contentUrl: "https://elsewhere.test/?page=channelTab" }, "elsewhere.test"],
  [{ contentUrl: "https://playground.test:8443/" }, "playground.test:8443"],
  [{ contentUrl: "https://playground.test@elsewhere.test/" }, "names an account"],
  [{ contentUrl: "http://playground.test/" }, "absolute https"],
  [{ contentUrl: "/?page=channelTab" }, "absolute https"],
  [{ contentUrl: "javascript:alert(1)" }, "absolute https"],
  [{ contentUrl: undefined }, "absolute https"],
  [{ contentUrl: 7 }, "absolute https"],
  [{ entityId: "" }, "entityId"],
  [{ entityId: " " }, "entityId"],
  [{ websiteUrl: "javascript:alert(1)" }, "websiteUrl"],
  [{ websiteUrl: "office hours" }, "websiteUrl"],
  [{ removeUrl: "https://elsewhere.test/" }, "removeUrl"],
])("%j is refused", (change, words) => {
  expect(asked(change).problem).toContain(words);
});

test("what is no configuration at all is refused; a playground over http may frame itself", () => {
  expect(readTabConfig(undefined, ORIGIN).problem).toContain("entityId");
  const local = "http://localhost:5173";
  const config = { contentUrl: `${local}/?page=channelTab`, entityId: "door" };
  expect(readTabConfig(config, local).config).toMatchObject(config);
});
