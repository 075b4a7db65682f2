import type { FrameLocator } from "@playwright/test";
import { toPseudo } from "#tabs/shared/pseudoMessages.ts";
import { openPanels, startAllowed, untilOwnerHasRead } from "./ground/panels.ts";
import { notice } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

test("the owner changes the lobby of the call, takes it back, and takes somebody out of the chat", async ({
  page,
  context,
  site,
}) => {
  await startAllowed(context);
  const { owner } = await openPanels(page, site.origin, { log: "1" });
  await expect(owner.getByText("Everyone waits for you")).toBeVisible();
  await owner.getByRole("button", { name: "Let my organization in" }).click();
  await expect(owner.getByText("Your organization walks in")).toBeVisible();
  await owner.getByRole("button", { name: "Undo" }).click();
  await expect(owner.getByText("Everyone waits for you")).toBeVisible();
  await expect(owner.getByRole("button", { name: "Undo" })).toBeHidden();
  await owner.getByRole("button", { name: "Copy link" }).click();
  await expect(owner.getByRole("button", { name: "Copied" })).toBeVisible();

  await test.step("people are a page one step in, and Teams' own back leads out of it", async () => {
    await owner.getByRole("button", { name: "People in the chat · 12" }).click();
    await owner.getByRole("button", { name: "Remove Grace Example" }).click();
    await expect(owner.getByText("1 removed")).toBeVisible();
    await page.getByRole("button", { name: "Back in the owner's panel" }).click();
    await expect(owner.getByRole("button", { name: "People in the chat · 11" })).toBeFocused();
  });

  await expect(owner.getByText("Panel opened just now")).toBeVisible();
});

test("a visitor reads what becomes of the chat, and leaves it", async ({ page, context, site }) => {
  await startAllowed(context);
  const { owner, visitor } = await openPanels(page, site.origin, { visitor: "colleague" });
  await untilOwnerHasRead(owner);
  await expect(visitor.getByText("People of the organization keep this chat")).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Copy link" })).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Let my organization in" })).toBeHidden();
  await visitor.getByRole("button", { name: "Leave this chat" }).click();
  await visitor.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await visitor.getByRole("button", { name: "Leave this chat" }).click();
  await visitor.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
  await expect(visitor.getByText("You have left the chat.")).toBeVisible();
});

test("a guest loses the chat, a stranger and somebody without an account get an explanation", async ({
  page,
  context,
  site,
}) => {
  await startAllowed(context);
  const { owner, visitor } = await openPanels(page, site.origin, { visitor: "guest" });
  await untilOwnerHasRead(owner);
  await expect(visitor.getByText("You lose this chat when you leave the call.")).toBeVisible();
  const seat = page.getByRole("combobox", { name: "Visitor" });
  await seat.selectOption("stranger");
  await expect(visitor.getByText("It is not known whose meeting this is")).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Leave this chat" })).toBeHidden();
  await seat.selectOption("anonymous");
  await expect(visitor.getByText("Nothing to set here without an account")).toBeVisible();
  await expect(visitor.getByRole("button")).toHaveCount(0);
  await untilOwnerHasRead(owner);
});

test("in another meeting the owner is told so, and in somebody else's is a visitor", async ({
  page,
  context,
  site,
}) => {
  await startAllowed(context);
  const { owner } = await openPanels(page, site.origin, { meeting: "other" });
  await expect(owner.getByText("You are in “Team sync”, not in your room.")).toBeVisible();
  await expect(owner.getByRole("button", { name: "Make everyone wait" })).toBeVisible();
  await untilOwnerHasRead(owner);
  await owner.getByRole("button", { name: "Join my room" }).click();
  await expect(notice(page, "Teams would")).toBeVisible();
  await page.getByRole("combobox", { name: "Meeting" }).selectOption("theirs");
  await expect(owner.getByText("You are in “Budget talk”, not in your room.")).toBeVisible();
  await expect(owner.getByRole("button", { name: "Leave this chat" })).toBeVisible();
});

test("no panel ever makes a room", async ({ page, context, site }) => {
  const made: string[] = [];
  await startAllowed(context);
  page.on("request", (request) => {
    if (request.url().endsWith("/createOrGet")) made.push(request.url());
  });
  const { owner, visitor } = await openPanels(page, site.origin, { visitor: "colleague" });
  await expect(owner.getByText("Everyone waits for you")).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Leave this chat" })).toBeVisible();
  await untilOwnerHasRead(owner);
  expect(made, "only the owner's own page has asked for the room").toHaveLength(1);
});

test("on a device that does not know the room, the owner is recognized after a yes", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ place: "meeting", scenario: "twelve-people" });
  await tab.getByRole("button", { name: "Allow…" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(tab.getByRole("button", { name: "Let my organization in" })).toBeVisible();
  await untilOwnerHasRead(tab);
});

/** What cannot be reached without scrolling sideways, in CSS pixels. */
const overflow = (tab: FrameLocator) =>
  tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
const expectToFit = (tab: FrameLocator, part: string) =>
  expect.poll(() => overflow(tab), `${part} is wider than the panel`).toBeLessThanOrEqual(0);

const LANGUAGES = [
  { locale: "en-US", said: (text: string) => text },
  { locale: "qps-ploc", said: toPseudo },
] as const;

for (const theme of ["default", "dark", "contrast"] as const) {
  for (const { locale, said } of LANGUAGES) {
    test(`at 280 pixels in the theme ${theme} and the language ${locale} nothing is too wide`, async ({
      page,
      context,
      site,
    }) => {
      await startAllowed(context);
      const { owner, visitor } = await openPanels(page, site.origin, {
        ...{ theme, locale, width: 280, visitor: "guest" },
      });
      await expect(owner.locator("html")).toHaveJSProperty("clientWidth", 280);

      await test.step("the owner", async () => {
        await owner.getByRole("button", { name: said("Let my organization in") }).click();
        await expect(owner.getByRole("button", { name: said("Undo") })).toBeVisible();
        await expectToFit(owner, "the owner's panel");
        await owner.getByRole("button", { name: new RegExp(said("People in the chat")) }).click();
        await owner.getByRole("checkbox").first().check();
        await owner.getByRole("checkbox").nth(1).check();
        await expectToFit(owner, "the people");
        await owner.getByRole("button", { name: new RegExp(said("Remove selected")) }).click();
        await expect(owner.getByRole("dialog")).toBeVisible();
        await expectToFit(owner, "the question");
        await owner.getByRole("dialog").getByRole("button").first().click();
        await expect(owner.getByText(new RegExp(said("removed"))).first()).toBeVisible();
        await expectToFit(owner, "the result");
      });

      await test.step("the visitor", async () => {
        await visitor.getByRole("button", { name: said("Leave this chat") }).click();
        await expectToFit(visitor, "the visitor's question");
        await visitor.getByRole("button", { name: said("Cancel") }).click();
        await expectToFit(visitor, "the visitor's panel");
      });

      await test.step("the stranger and the anonymous", async () => {
        const seat = page.getByRole("combobox", { name: "Visitor" });
        await seat.selectOption("stranger");
        await expect(visitor.getByRole("heading", { level: 1 })).toContainText(said("not known"));
        await expectToFit(visitor, "the stranger's panel");
        await seat.selectOption("anonymous");
        await expect(visitor.getByRole("heading", { level: 1 })).toContainText(said("account"));
        await expectToFit(visitor, "the anonymous panel");
        await untilOwnerHasRead(owner);
      });
    });
  }
}
