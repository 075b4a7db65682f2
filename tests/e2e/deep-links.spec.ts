import { encodeDoorCard } from "#domain/doorCardCode.ts";
import { CLOSED_WEEK } from "#domain/openingHours.ts";
import { doorUrl, SAMPLE_CARD, startWithTab } from "./ground/doors.ts";
import { openPanels, startAllowed, untilOwnerHasRead } from "./ground/panels.ts";
import { notice } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

const HOURS = CLOSED_WEEK.map(() => [{ startMinute: 540, endMinute: 600 }]);

test("a link to the people of the room leads there", async ({ openPlayground }) => {
  const { tab } = await openPlayground({
    ...{ scenario: "twelve-people", width: 320, subPage: "people" },
  });
  await expect(tab.getByRole("checkbox", { name: "Select Grace Example" })).toBeVisible();
  await expect(tab.getByRole("tab", { name: "People" })).toHaveAttribute("aria-selected", "true");
});

test("a link to the hours of a door opens them, and the door itself can be shared", async ({
  openPlayground,
  context,
  site,
}) => {
  const hash = encodeDoorCard({ ...SAMPLE_CARD, hours: HOURS });
  await startWithTab(context, doorUrl(site.origin, hash));
  const { page, tab } = await openPlayground({
    ...{ place: "channel", scenario: "twelve-people", subPage: "hours" },
  });
  await expect(tab.getByText("The next seven days, in your time")).toBeVisible();
  await tab.getByRole("button", { name: "Share this door" }).click();
  await expect(notice(page, "Teams would offer a link to this place")).toBeVisible();
});

test("a link to the people of a call leads there, and Teams' own back to the panel's front", async ({
  page,
  context,
  site,
}) => {
  await startAllowed(context);
  const { owner } = await openPanels(page, site.origin, { subPage: "people" });
  await expect(owner.getByRole("heading", { name: "12 people" })).toBeVisible();
  await page.getByRole("button", { name: "Back in the owner's panel" }).click();
  await untilOwnerHasRead(owner);
  await expect(owner.getByRole("button", { name: "Copy link" })).toBeVisible();
});
