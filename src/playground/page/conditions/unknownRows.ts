import type { UnknownBehaviours } from "#playground/tenant/tenantState.ts";
import type { Choice } from "../SmallSelect.tsx";

/** One unknown behaviour as a list to choose from; its values go through text. */
type UnknownRow = {
  readonly name: keyof UnknownBehaviours;
  readonly label: string;
  readonly hint: string;
  readonly valueIn: (unknowns: UnknownBehaviours) => string;
  /** The usual answers, and the one in use where it is none of them. */
  readonly choicesIn: (unknowns: UnknownBehaviours) => readonly Choice<string>[];
  readonly choose: (unknowns: UnknownBehaviours, value: string) => UnknownBehaviours;
};

function row<K extends keyof UnknownBehaviours>(
  name: K,
  label: string,
  hint: string,
  answers: readonly (readonly [UnknownBehaviours[K], string])[],
): UnknownRow {
  const valueIn = (unknowns: UnknownBehaviours) => String(unknowns[name]);
  const usual = answers.map(([value, words]) => ({ value: String(value), label: words }));
  return {
    ...{ name, label, hint, valueIn },
    choicesIn(unknowns) {
      const value = valueIn(unknowns);
      return usual.some((choice) => choice.value === value)
        ? usual
        : [...usual, { value, label: value }];
    },
    choose(unknowns, value) {
      const chosen = answers.find(([answer]) => String(answer) === value);
      return chosen === undefined ? unknowns : { ...unknowns, [name]: chosen[0] };
    },
  };
}

/** Where the documentation is silent or says two things: `UnknownBehaviours` tells more of each. */
export const UNKNOWN_ROWS: readonly UnknownRow[] = [
  row("createOrGetAfterExpiry", "Expired room", "Asking for it again by its key", [
    ["createsNew", "Makes a new one"],
    ["notFound", "404 not found"],
  ]),
  row("maxEndDays", "Latest end date", "How far ahead a meeting may end", [
    [null, "Any"],
    [1826, "5 years"],
    [730, "2 years"],
    [365, "1 year"],
    [60, "60 days"],
  ]),
  row("hasExpiryDateTime", "Expiry date", "US Government clouds do not tell it", [
    [true, "In the answer"],
    [false, "Left out"],
  ]),
  row("foreignLookup", "Somebody else's link", "Looking up a meeting of others", [
    ["forbidden3003", "403 forbidden"],
    ["notFound3004", "404 not found"],
    ["emptyValue", "Empty list"],
  ]),
  row("chatBeforeFirstJoin", "Chat nobody has joined", "Reading it before the first call", [
    ["notFound", "404 not found"],
    ["aclCheckFailed", "403 not a member"],
    ["answers", "Answers"],
  ]),
  row("sendsRetryAfter", "Retry-After", "The seconds to wait in a 429", [
    [true, "In the answer"],
    [false, "Left out"],
  ]),
  row("misspellsPowerPoint", "allowPowerPointSharing", "Some answers spell it differently", [
    [false, "As documented"],
    [true, "Misspelt"],
  ]),
  row("membersPageSize", "People per page", "A longer list comes in several answers", [
    [20, "20"],
    [50, "50"],
    [5, "5"],
    [2, "2"],
  ]),
];
