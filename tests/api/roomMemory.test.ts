import { roomMemories } from "#api/storage/roomMemory.ts";
import { expect, test } from "vitest";

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
