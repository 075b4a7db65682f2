import type { FrameLocator } from "@playwright/test";
import { expect, test } from "./ground/test.ts";

const THEMES = ["default", "dark", "contrast"] as const;
const WIDTHS = ["full", 320, 280] as const;
/** Below this the parts of the room are shown one at a time. */
const ONE_PART_BELOW = 480;

/** What cannot be reached without scrolling sideways, in CSS pixels. */
const overflow = (tab: FrameLocator) =>
  tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);

async function expectToFit(tab: FrameLocator, part: string) {
  await expect.poll(() => overflow(tab), `${part} is wider than the tab`).toBe(0);
}

async function expectPartsToFit(tab: FrameLocator) {
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
  await expectToFit(tab, "the link");
  await tab.getByRole("tab", { name: "Options" }).click();
  await tab.getByRole("radio", { name: "People I invite" }).check();
  await expect(tab.getByRole("button", { name: "Save" })).toBeVisible();
  await expectToFit(tab, "the options");
  await tab.getByRole("tab", { name: "People" }).click();
  await tab.getByRole("checkbox", { name: /^Select Grace/ }).check();
  await expectToFit(tab, "the people");
}

async function expectWholeRoomToFit(tab: FrameLocator) {
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
  await tab.getByRole("radio", { name: "People I invite" }).check();
  await tab.getByRole("checkbox", { name: /^Select Grace/ }).check();
  await expectToFit(tab, "the room");
}

for (const theme of THEMES) {
  for (const width of WIDTHS) {
    test(`the room in the theme ${theme} at width ${width} scrolls in one direction only`, async ({
      openPlayground,
    }) => {
      const { page, tab } = await openPlayground({ scenario: "twelve-people", theme, width });
      if (width !== "full")
        await expect(page.getByLabel("Size of the tab's frame")).toContainText(
          `${String(width)} ×`,
        );
      await (width !== "full" && width < ONE_PART_BELOW
        ? expectPartsToFit(tab)
        : expectWholeRoomToFit(tab));
    });
  }
}

test("a new theme of the host reaches the open tab", async ({ openPlayground }) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Ada Example's room");
  const background = () =>
    tab.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);
  const seen = [await background()];
  for (const name of ["Dark", "High contrast"]) {
    await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: name });
    await expect.poll(async () => seen.includes(await background()), name).toBe(false);
    seen.push(await background());
  }
});
