import { afterEach, beforeEach, expect, vi } from "vitest";

// An unexpected console.error or console.warn fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, "error").mockName("console.error");
  vi.spyOn(console, "warn").mockName("console.warn");
});

afterEach(() => {
  const errors = vi.mocked(console.error).mock.calls;
  const warnings = vi.mocked(console.warn).mock.calls;
  vi.restoreAllMocks();
  expect(errors, "console.error was called").toEqual([]);
  expect(warnings, "console.warn was called").toEqual([]);
});
