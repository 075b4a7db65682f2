import { setupI18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { AuthError } from "#api/auth/authError.ts";
import { GraphError } from "#api/graph/graphError.ts";
import { HostError } from "#api/host/hostError.ts";
import {
  AUTH_FAILURES,
  failureWords,
  GRAPH_FAILURES,
  HOST_FAILURES,
} from "#tabs/shared/failureWords.ts";
import { messages } from "../../src/locales/en.po";

const i18n = setupI18n({ locale: "en", messages: { en: messages } });
const every = [GRAPH_FAILURES, AUTH_FAILURES, HOST_FAILURES].flatMap((table) =>
  Object.values(table),
);

describe("a failure in words", () => {
  test("every kind has a reason of its own", () => {
    const reasons = every.map(({ why }) => i18n._(why));
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test("every sentence is whole, calm and in the catalogue", () => {
    const sentences = every.flatMap(({ why, next }) => (next === null ? [why] : [why, next]));
    for (const sentence of sentences) {
      expect(Object.keys(messages)).toContain(sentence.id);
      expect(i18n._(sentence)).toMatch(/^[A-Z][^!]+\.$/);
    }
  });

  test.each([
    [new GraphError("x", { kind: "timeout" }), GRAPH_FAILURES.timeout],
    [new AuthError("timeout"), AUTH_FAILURES.timeout],
    [new HostError("timeout", "openLink"), HOST_FAILURES.timeout],
  ])("%o is told by its own family", (error, words) => {
    expect(failureWords(error)).toBe(words);
  });

  test("an error of no family has no made-up reason", () => {
    expect(failureWords(new TypeError("x is not a function"))).toBeNull();
  });
});
