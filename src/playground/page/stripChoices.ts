import { PEOPLE } from "#playground/tenant/people.ts";
import { SCENARIOS } from "#playground/tenant/scenarios.ts";
import { PERSON_KEYS } from "./pageChoices.ts";
import type { Choice } from "./SmallSelect.tsx";

/** Of the playground's own, apart from the browser's. */
const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney"];

/** As the address names it: in canonical letters. */
const PSEUDO_LOCALE = "qps-Ploc";
const LOCALES = ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "ja-JP", "ar-SA", PSEUDO_LOCALE];

const ROLES = { owner: "owner", colleague: "colleague", guest: "guest" } as const;

export const PERSON_CHOICES = PERSON_KEYS.map((value) => ({
  value,
  label:
    value === "guest"
      ? PEOPLE[value].displayName
      : `${PEOPLE[value].displayName} (${ROLES[value]})`,
}));

export const THEME_CHOICES = [
  { value: "default", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "contrast", label: "High contrast" },
  { value: "glass", label: "Glass" },
] as const;

/** The usual time zones, and the one in use where it is none of them. */
export const zoneChoices = (zone: string): readonly Choice<string>[] =>
  [...new Set(["", ...ZONES, zone])].map((value) => ({
    value,
    label: value === "" ? "The browser's" : value.replaceAll("_", " "),
  }));

/** The usual languages, and the one in use where it is none of them. */
export const localeChoices = (locale: string): readonly Choice<string>[] =>
  [...new Set([...LOCALES, locale])].map((value) => ({
    value,
    label: value === PSEUDO_LOCALE ? "Pseudo" : value,
  }));

export const scenarioChoices = (current: string): readonly Choice<string>[] => {
  const known = SCENARIOS.map(({ id, label }) => ({ value: id, label }));
  return known.some(({ value }) => value === current)
    ? known
    : [...known, { value: current, label: current }];
};
