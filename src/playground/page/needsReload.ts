import { answersStartDifferently } from "./hostAnswers.ts";
import type { PageChoices } from "./pageChoices.ts";

/** Choices that concern the start of the tab: a real Teams takes them up with a tab loaded anew. */
const AT_START = [
  "person",
  "place",
  "conversation",
  "meeting",
  "visitor",
  "zone",
  "frameContext",
  "subPage",
  "locale",
  "runtime",
  "unsupported",
  "delayMs",
  "clipboard",
] as const satisfies readonly (keyof PageChoices)[];

export const needsReload = (before: PageChoices, after: PageChoices): boolean =>
  AT_START.some((name) => before[name] !== after[name]) || answersStartDifferently(before, after);
