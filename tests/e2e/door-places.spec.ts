import type { FrameLocator, Page } from "@playwright/test";
import { configDialog } from "./ground/doors.ts";
import type { PlaygroundChoice } from "./ground/openPlayground.ts";
import { startAllowed, untilOwnerHasRead } from "./ground/panels.ts";
import { logRow } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

const SCENARIO = "twelve-people";
const MEETING_CHAT = { place: "channel", conversation: "meeting", scenario: SCENARIO } as const;
const NOTE = "Bring your draft.";

type Conversation = NonNullable<PlaygroundChoice["conversation"]>;

async function putUpDoor(page: Page, tab: FrameLocator, conversation: Conversation) {
  await page.getByRole("button", { name: "Add a tab" }).click();
  const { form, save } = configDialog(page);
  // In a meeting a tab may be its panel, too.
  if (conversation === "meeting") await form.getByRole("radio", { name: "My door" }).check();
  await expect(save).toBeEnabled();
  await form.getByLabel("Note to visitors").fill(NOTE);
  await save.click();
  await expect(tab.getByRole("button", { name: "Change this door" })).toBeVisible();
}

/** Teams' address of the tab on view. */
const addressOf = (page: Page) =>
  page.getByTitle("Personal Meeting Link", { exact: true }).getAttribute("src");

const PLACES = [
  ["a private channel", "private", "Committee"],
  ["a shared channel", "shared", "Partners"],
  ["a group chat", "group", "Study group"],
  ["the chat of a meeting", "meeting", "Team sync"],
] as const;

for (const [what, conversation, name] of PLACES) {
  test(`a door in ${what} is one for a colleague too, without a sign-in`, async ({
    openPlayground,
  }) => {
    const choice = { place: "channel", scenario: SCENARIO, log: "1", conversation } as const;
    const { page, tab } = await openPlayground(choice);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await putUpDoor(page, tab, conversation);
    await expect(logRow(page, "nestedAppAuth.execute · configuration")).not.toHaveCount(0);

    const log = page.getByRole("complementary", { name: "Wire log" });
    await log.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("combobox", { name: "Person" }).selectOption("colleague");
    await expect(tab.getByRole("button", { name: "Change this door" })).toBeHidden();
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Ada Example's room");
    await expect(tab.getByText(NOTE)).toBeVisible();
    await expect(tab.getByRole("button", { name: "Join" })).toBeEnabled();
    await expect(logRow(page, "appInitialization.success")).toHaveCount(1);
    await expect(logRow(page, "nestedAppAuth.execute")).toHaveCount(0);
    await expect(logRow(page, "authentication")).toHaveCount(0);
  });
}

test("one tab is the door in a meeting's chat and the panel beside the call", async ({
  openPlayground,
  context,
}) => {
  await startAllowed(context);
  const { page, tab } = await openPlayground(MEETING_CHAT);
  await putUpDoor(page, tab, "meeting");
  const address = await addressOf(page);

  await openPlayground({ ...MEETING_CHAT, frameContext: "sidePanel", width: 280 });
  await expect(tab.getByText("You are in “Team sync”, not in your room.")).toBeVisible();
  await untilOwnerHasRead(tab);
  await expect(tab.getByRole("button", { name: "Join", exact: true })).toBeHidden();
  await expect(tab.getByText(NOTE)).toBeHidden();
  expect(await addressOf(page)).toBe(address);
});

test("a tab without a card is the panel in the meeting's chat, too", async ({ openPlayground }) => {
  const { page, tab } = await openPlayground(MEETING_CHAT);
  await page.getByRole("button", { name: "Add a tab" }).click();
  const { form, save } = configDialog(page);
  await form.getByRole("radio", { name: "The panel of this meeting" }).check();
  await save.click();
  await expect(tab.getByRole("button", { name: "Allow…" })).toBeVisible();
  await expect(tab.getByRole("button", { name: "Join", exact: true })).toBeHidden();
});
