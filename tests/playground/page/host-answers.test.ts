import { HOST_FUNCTIONS } from "#playground/host-simulator/functions/hostFunctions.ts";
import { answerChoices, HOST_FUNCTION_WORDS } from "#playground/page/hostAnswers.ts";
import { expect, test } from "vitest";

/** Its refusals are worded by the bridge itself, not by the form of the wire. */
const BRIDGE = "nestedAppAuth.execute";

test.each(Object.keys(HOST_FUNCTION_WORDS))("%s is offered what the host can do", (func) => {
  const known = HOST_FUNCTIONS.get(func);
  const offered = answerChoices(func, "answers").map(({ value }) => value);
  expect(offered.includes("refuses")).toBe(func === BRIDGE || known?.refusal !== "none");
  expect(known).toBeDefined();
});

test("a refusal that the address asks for is shown even where the wire has no word for it", () => {
  expect(answerChoices("getContext", "refuses").map(({ value }) => value)).toContain("refuses");
});
