import { expect, type BrowserContext, type FrameLocator, type Page } from "@playwright/test";
import { PEOPLE } from "#playground/tenant/people.ts";
import { ADMINISTRATOR_ONLY } from "#playground/tenant/freshTenant.ts";
import { openPlayground, type PlaygroundChoice } from "./openPlayground.ts";
import { startTenant } from "./startTenant.ts";

const MEETINGS = "OnlineMeetings.ReadWrite";
const CHATS = "Chat.ReadBasic";
const SCENARIO = "twelve-people";

/** Everybody has allowed what the panel needs, an administrator the rest. */
export const startAllowed = (context: BrowserContext) =>
  startTenant(context, SCENARIO, {
    consents: {
      [PEOPLE.owner.userId]: [MEETINGS, CHATS],
      [PEOPLE.colleague.userId]: [MEETINGS, CHATS],
      [PEOPLE.guest.userId]: [CHATS],
      [PEOPLE.stranger.userId]: [CHATS],
    },
    administratorConsents: ADMINISTRATOR_ONLY,
  });

export type Panels = {
  readonly page: Page;
  readonly owner: FrameLocator;
  readonly visitor: FrameLocator;
};

/** The meeting with the panels of its owner and of a visitor, after the owner has used the app on this device. */
export async function openPanels(
  page: Page,
  origin: string,
  choice: PlaygroundChoice = {},
): Promise<Panels> {
  const known = { ...choice, scenario: SCENARIO };
  const { tab } = await openPlayground(page, origin, { ...known, place: "app", width: "full" });
  // A page that goes away with a question still on its way would send it past the fake.
  await expect(tab.getByText("Grace Example", { exact: true })).toBeVisible();
  const { tab: owner } = await openPlayground(page, origin, { ...known, place: "meeting" });
  const visitor = page.frameLocator('iframe[title="Personal Meeting Link for the visitor"]');
  return { page, owner, visitor };
}

/** Waits until the owner's panel has all it asks Graph for. */
export const untilOwnerHasRead = (owner: FrameLocator) =>
  expect(owner.getByRole("button", { name: / · \d+$/ })).toBeVisible();
