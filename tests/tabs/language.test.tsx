import { expect, test } from "vitest";
import { directionOf, formatLocales } from "#tabs/shared/language.ts";

test.each([
  ["en", "ltr"],
  ["de-DE", "ltr"],
  ["ar", "rtl"],
  ["ar-SA", "rtl"],
  ["HE-il", "rtl"],
])("%s is written %s", (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

test.each([
  ["de-de", ["de-DE", "en"]],
  ["not a locale", ["en"]],
])("dates and numbers of %j follow %j", (locale, locales) => {
  expect(formatLocales(locale)).toEqual(locales);
});
