import { roomMemories } from "#api/storage/roomMemory.ts";
import { afterEach, describe, expect, test, vi } from "vitest";

// Node has no localStorage, as a browser that refuses it.
test("a mark that storage refuses to keep lasts as long as the page, for its own person", () => {
  const memoryOf = roomMemories();
  memoryOf("tenant", "ada").markLobbyUnconfirmed();
  expect(memoryOf("tenant", "ada").isLobbyUnconfirmed()).toBe(true);
  expect(memoryOf("tenant", "grace").isLobbyUnconfirmed()).toBe(false);
  expect(memoryOf("other", "ada").isLobbyUnconfirmed()).toBe(false);
  memoryOf("tenant", "ada").clearLobbyMark();
  expect(memoryOf("tenant", "ada").isLobbyUnconfirmed()).toBe(false);
});

test("without storage nothing is remembered, and nothing fails", () => {
  const memory = roomMemories()("tenant", "ada");
  expect(memory.recall()).toBeNull();
});

const ROOM = {
  id: "MSo1",
  joinWebUrl: "https://teams.microsoft.com/l/meetup-join/x",
  subject: null,
  chatId: null,
  expiresAtMs: 1,
};

describe("what lies in storage is not trusted", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const stored = (room: unknown) => {
    const getItem = (key: string) => (key === "room:tenant:ada" ? JSON.stringify(room) : null);
    vi.stubGlobal("localStorage", { getItem });
    return roomMemories()("tenant", "ada").recall();
  };

  test("a room as this app writes it", () => {
    expect(stored(ROOM)).toEqual({ ...ROOM, isRetired: false });
  });

  test.each([
    ["a date that is none", { ...ROOM, expiresAtMs: 1e300 }],
    ["a script for a link", { ...ROOM, joinWebUrl: "javascript:alert(1)" }],
    ["no id", { ...ROOM, id: "" }],
    ["something else", "room"],
  ])("%s is nothing known", (_, room) => {
    expect(stored(room)).toBeNull();
  });
});
