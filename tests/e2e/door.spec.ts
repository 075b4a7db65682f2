import type { Browser, Page } from "@playwright/test";
import { CLOUDS } from "#domain/clouds.ts";
import { configDialog, addHours } from "./ground/doors.ts";
import { openPlayground, type PlaygroundChoice } from "./ground/openPlayground.ts";
import { logRow, notice } from "./ground/playgroundParts.ts";
import { watchProblems } from "./ground/problems.ts";
import { expect, test } from "./ground/test.ts";

/** A Tuesday; 14:30 in Berlin, 08:30 in New York, 19:00 in Kolkata. */
const NOW = new Date("2026-11-24T13:30:00Z");
const GRAPH = CLOUDS.global.graphOrigin;
const CHANNEL = { place: "channel", scenario: "twelve-people" } as const;

/** Somebody else's browser in another time zone, in the same tenant. */
async function visitorIn(
  browser: Browser,
  owner: Page,
  origin: string,
  timezoneId: string,
  choice: PlaygroundChoice,
) {
  const storageState = await owner.context().storageState();
  const context = await browser.newContext({ storageState, timezoneId, locale: "en-US" });
  const problems = await watchProblems(context);
  await context.clock.setFixedTime(NOW);
  const asked: string[] = [];
  context.on("request", (request) => {
    if (request.url().startsWith(GRAPH)) asked.push(request.url());
  });
  const { page, tab } = await openPlayground(await context.newPage(), origin, {
    ...CHANNEL,
    ...choice,
  });
  const leave = async () => {
    expect(problems.unexpected(), "problems in the visitor's browser").toEqual([]);
    await context.close();
  };
  return { page, tab, asked, leave };
}

/** The owner puts a door into a channel: open on Tuesdays from two to four, visitors may ask. */
async function putUpDoor(page: Page) {
  await page.getByRole("button", { name: "Add a tab" }).first().click();
  const { form, save } = configDialog(page);
  await expect(save).toBeEnabled();
  await form.getByLabel("Note to visitors").fill("Bring your draft. I see people one at a time.");
  await addHours(form, "Tuesday", "14:00", "16:00");
  await form.getByRole("switch", { name: "Ask to come in" }).check();
  await expect(form.getByText("Open now until 4:00 PM")).toBeVisible();
  await save.click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
}

test("an owner puts up a door, visitors in two time zones stand at it, and the owner changes it", async ({
  openPlayground,
  context,
  browser,
  site,
}) => {
  await context.clock.setFixedTime(NOW);
  const { page, tab } = await openPlayground(CHANNEL);
  await putUpDoor(page);

  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Ada Example's room");
  await expect(tab.getByText("Open now until 4:00 PM")).toBeVisible();
  await expect(tab.getByRole("button", { name: "Change this door" })).toBeVisible();

  await test.step("the owner's own door asks Graph for nothing either", async () => {
    const again = await visitorIn(browser, page, site.origin, "Europe/Berlin", { person: "owner" });
    await expect(again.tab.getByRole("button", { name: "Change this door" })).toBeVisible();
    expect(again.asked).toEqual([]);
    await again.leave();
  });

  await test.step("a colleague in New York joins", async () => {
    const zone = "America/New_York";
    const visitor = await visitorIn(browser, page, site.origin, zone, {
      person: "colleague",
      log: "1",
    });
    await expect(visitor.tab.getByText("Open now until 10:00 AM your time")).toBeVisible();
    await expect(visitor.tab.getByText("I see people one at a time.")).toBeVisible();
    await expect(visitor.tab.getByRole("button", { name: "Change this door" })).toBeHidden();
    await visitor.tab.getByRole("button", { name: "Join" }).click();
    await expect(notice(visitor.page, "Teams would join")).toBeVisible();
    await expect(logRow(visitor.page, "nestedAppAuth.execute")).toHaveCount(0);
    await expect(logRow(visitor.page, "authentication")).toHaveCount(0);
    await expect(logRow(visitor.page, "initialize")).toHaveCount(1);
    expect(visitor.asked).toEqual([]);
    await visitor.leave();
  });

  await test.step("a guest in Kolkata asks to come in", async () => {
    const visitor = await visitorIn(browser, page, site.origin, "Asia/Kolkata", {
      person: "guest",
    });
    await expect(visitor.tab.getByText("Open now until 8:30 PM your time")).toBeVisible();
    await visitor.tab.getByRole("button", { name: "Ask to come in" }).click();
    await expect(notice(visitor.page, "l/chat/0/0?users=ada%40contoso.test")).toBeVisible();
    await visitor.leave();
  });

  await test.step("the owner changes the note; all else stays", async () => {
    await page.getByRole("button", { name: "Tab options" }).click();
    await page.getByRole("menuitem", { name: "Settings" }).click();
    const { form, save } = configDialog(page);
    await expect(form.getByLabel("Tuesday, opens", { exact: true })).toHaveValue("14:00");
    await form.getByLabel("Note to visitors").fill("Closed for the exam week.");
    await save.click();
    await expect(tab.getByText("Closed for the exam week.")).toBeVisible();
    await expect(tab.getByText("Open now until 4:00 PM")).toBeVisible();
  });

  await test.step("a member who is not the owner is told so, and makes no room by looking", async () => {
    const visitor = await visitorIn(browser, page, site.origin, "Europe/Berlin", {
      person: "colleague",
      log: "1",
    });
    await expect(visitor.tab.getByText("Closed for the exam week.")).toBeVisible();
    await visitor.page.getByRole("button", { name: "Tab options" }).click();
    await visitor.page.getByRole("menuitem", { name: "Settings" }).click();
    const { form, save } = configDialog(visitor.page);
    await expect(
      form.getByRole("heading", { name: "This is the door of Ada Example" }),
    ).toBeVisible();
    await expect(save).toBeDisabled();
    expect(visitor.asked).toEqual([]);
    await visitor.leave();
  });
});

test("a room that has a new link lets its owner update the door where it stands", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground(CHANNEL);
  await page.getByRole("button", { name: "Add a tab" }).first().click();
  const { save } = configDialog(page);
  await expect(save).toBeEnabled();
  await save.click();
  await expect(tab.getByRole("button", { name: "Join" })).toBeVisible();

  await test.step("the room dies, and the owner's own page makes another", async () => {
    await page.evaluate(() => {
      const key = "playground:tenant";
      const tenant = JSON.parse(localStorage.getItem(key) ?? "") as {
        meetings: { externalId: string | null; deleted: boolean }[];
      };
      const meetings = tenant.meetings.map((meeting) =>
        meeting.externalId === null ? meeting : { ...meeting, deleted: true },
      );
      localStorage.setItem(key, JSON.stringify({ ...tenant, meetings }));
    });
    await page.getByRole("button", { name: "App", exact: true }).click();
    await expect(tab.getByText("Your room has a new link.")).toBeVisible();
  });

  await page.getByRole("button", { name: "Channel", exact: true }).click();
  await tab.getByRole("button", { name: "Update this door" }).click();
  await expect(tab.getByRole("button", { name: "Join" })).toBeVisible();
  await expect(tab.getByRole("button", { name: "Update this door" })).toBeHidden();
  await page.getByRole("button", { name: "Reload tab" }).click();
  await expect(tab.getByRole("button", { name: "Join" })).toBeVisible();
  await expect(tab.getByRole("button", { name: "Update this door" })).toBeHidden();
});
