import { doorMemory, type RememberedDoor } from "#api/storage/doorMemory.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const door = (entityId: string, part: Partial<RememberedDoor> = {}): RememberedDoor => ({
  entityId,
  channelName: "Office hours",
  tabUrl: `https://teams.microsoft.com/l/entity/app/${entityId}`,
  joinWebUrl: "https://teams.microsoft.com/meet/1?p=x",
  savedAtMs: 1,
  ...part,
});

// Node has no localStorage, as a browser that refuses it.
test("without storage no door is remembered, and nothing fails", () => {
  const doors = doorMemory("tenant", "ada");
  doors.remember(door("one"));
  expect(doors.recall()).toEqual([]);
});

describe("with storage", () => {
  let stored: Map<string, string>;
  beforeEach(() => {
    stored = new Map();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("a door of nobody else's comes back, the latest first", () => {
    doorMemory("tenant", "ada").remember(door("one", { channelName: null }));
    doorMemory("tenant", "ada").remember(door("two"));
    expect(doorMemory("tenant", "ada").recall()).toEqual([
      door("two"),
      door("one", { channelName: null }),
    ]);
    expect(doorMemory("tenant", "grace").recall()).toEqual([]);
    expect(doorMemory("other", "ada").recall()).toEqual([]);
  });

  test("a door that is saved again takes the place of what was known of it", () => {
    const doors = doorMemory("tenant", "ada");
    doors.remember(door("one"));
    doors.remember(door("two"));
    doors.remember(door("one", { savedAtMs: 2 }));
    expect(doors.recall()).toEqual([door("one", { savedAtMs: 2 }), door("two")]);
  });

  test("fifty are kept; the oldest goes", () => {
    const doors = doorMemory("tenant", "ada");
    for (let number = 0; number <= 50; number += 1) doors.remember(door(`door-${number}`));
    const known = doors.recall().map(({ entityId }) => entityId);
    expect(known).toHaveLength(50);
    expect(known).toContain("door-1");
    expect(known).not.toContain("door-0");
  });

  const keep = (value: unknown) => void stored.set("doors:tenant:ada", JSON.stringify(value));

  test.each<[string, unknown]>([
    ["no id", { ...door("one"), entityId: "" }],
    ["a script for a tab", { ...door("one"), tabUrl: "javascript:alert(1)" }],
    [
      "a room that is none of Teams'",
      { ...door("one"), joinWebUrl: "https://contoso.test/meet/1" },
    ],
    ["a date that is none", { ...door("one"), savedAtMs: 1e300 }],
    ["a name that is no text", { ...door("one"), channelName: 7 }],
    ["nothing", null],
  ])("what lies in storage with %s is left out, the rest stays", (_, entry) => {
    keep([entry, door("two")]);
    expect(doorMemory("tenant", "ada").recall()).toEqual([door("two")]);
  });

  test.each([["garbage"], [{ 0: door("one") }], [null]])("%j is no list of doors", (value) => {
    keep(value);
    expect(doorMemory("tenant", "ada").recall()).toEqual([]);
  });
});
