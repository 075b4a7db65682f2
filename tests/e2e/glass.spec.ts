import type { FrameLocator } from "@playwright/test";
import { openPanels, startAllowed, untilOwnerHasRead } from "./ground/panels.ts";
import { expect, test } from "./ground/test.ts";

const background = (tab: FrameLocator) =>
  tab.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);

/** What cannot be reached without scrolling sideways, in CSS pixels. */
const overflow = (tab: FrameLocator) =>
  tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);

test("in glass the panel is not the light one, and fits into 280 pixels", async ({
  page,
  context,
  site,
}) => {
  await startAllowed(context);
  const { owner } = await openPanels(page, site.origin, { width: 280 });
  await untilOwnerHasRead(owner);
  const light = await background(owner);
  await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: "Glass" });
  await expect.poll(() => background(owner)).not.toBe(light);
  await expect(owner.locator("html")).toHaveJSProperty("clientWidth", 280);
  await expect.poll(() => overflow(owner)).toBe(0);
});
