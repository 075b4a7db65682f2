import { isPseudo, toPseudo, toPseudoMessages } from "#tabs/shared/pseudoMessages.ts";
import { expect, test } from "vitest";
import { messages } from "../../src/locales/en.po";

test.each([
  ["qps-ploc", true],
  ["qps-Ploc", true],
  ["qps", true],
  ["qpsx", false],
  ["en-GB", false],
])("%s asks for it: %s", (locale, expected) => {
  expect(isPseudo(locale)).toBe(expected);
});

test("words get longer and keep what stands for elements", () => {
  expect(toPseudo("Copy link")).toBe("Coópy liínk");
  expect(toPseudo("See <0>our page</0>")).toBe("Seéeé <0>oóuúr paágeé</0>");
});

test("every message of the catalogue is longer, and none lost its values or its choices", () => {
  const pseudo = toPseudoMessages(messages);
  const names = (message: unknown): unknown =>
    Array.isArray(message)
      ? message
          .filter(Array.isArray)
          .map(([name, , choices]) => [
            name,
            ...(typeof choices === "object" && choices !== null ? Object.keys(choices) : []),
          ])
      : [];
  for (const [id, message] of Object.entries(messages)) {
    expect(names(pseudo[id])).toEqual(names(message));
    const text = JSON.stringify(message);
    if (/[aeiou]/.test(text.replace(/\["[^"]*"\]/g, "")))
      expect(JSON.stringify(pseudo[id])).not.toBe(text);
  }
});
