import type { FrameLocator } from "@playwright/test";
import { CLOUDS } from "#domain/clouds.ts";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import { doorUrl, SAMPLE_CARD, startWithTab } from "./ground/doors.ts";
import { logRow } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

/** What cannot be reached without scrolling sideways, in CSS pixels. */
const overflow = (tab: FrameLocator) =>
  tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);

/** Without `authentication`: Teams tells that to a window of its own, which has the sign-in page and not the app in it. */
const UNSERVED = [
  ["remove", "the room and its link stay as they are"],
  ["task", "opened without a task for the app"],
  ["stage", "nothing to show to everybody"],
  ["meetingStage", "nothing to show to everybody"],
] as const;

for (const [frameContext, words] of UNSERVED) {
  test(`in the frame context ${frameContext} the app says that it has no page there, and asks for nothing`, async ({
    openPlayground,
    page,
    context,
    site,
  }) => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(new URL(request.url()).origin));
    await startWithTab(context, doorUrl(site.origin, encodeDoorCard(SAMPLE_CARD)));
    const { tab } = await openPlayground({
      ...{ place: "channel", scenario: "twelve-people", width: 280, log: "1" },
      frameContext,
    });
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText(
      "Personal Meeting Link has no page here",
    );
    await expect(tab.getByText(words)).toBeVisible();
    await expect(tab.getByRole("button")).toHaveCount(0);
    await expect(tab.locator("html")).toHaveJSProperty("clientWidth", 280);
    expect(await overflow(tab)).toBe(0);
    await expect(logRow(page, "appInitialization.success")).toHaveCount(1);
    await expect(logRow(page, "nestedAppAuth.execute")).toHaveCount(0);
    await expect(logRow(page, "authentication")).toHaveCount(0);
    expect(asked).not.toContain(CLOUDS.global.graphOrigin);
  });
}
