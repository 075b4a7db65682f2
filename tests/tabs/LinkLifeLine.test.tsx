import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { LinkLifeLine } from "#tabs/personal-app/LinkLifeLine.tsx";
import { renderDressed } from "./dress.tsx";

const FAR_MS = Date.UTC(2099, 0, 21, 12);
const PAST_MS = Date.UTC(2001, 0, 21, 12);

test.each([
  [FAR_MS, false, "Works until 21 January 2099."],
  [FAR_MS, true, "Should work until about 21 January 2099."],
  [PAST_MS, true, "This link should have stopped working on 21 January 2001."],
  [null, false, "Teams does not say how long it works."],
])("a link until %s (estimate: %s): %s", (untilMs, isEstimate, words) => {
  renderDressed(<LinkLifeLine untilMs={untilMs} isEstimate={isEstimate} />);
  expect(screen.getByText(new RegExp(words))).toBeVisible();
});
