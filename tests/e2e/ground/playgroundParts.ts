import type { FrameLocator, Locator, Page } from "@playwright/test";

/** What Teams would have done, as the playground tells it. */
export const notice = (page: Page, text: string): Locator =>
  page.getByRole("region", { name: "Playground notices" }).getByText(text);

/** A line of the wire log in which the tab asks for something; the log must be open. */
export const logRow = (page: Page, func: string): Locator =>
  page.getByRole("listitem").filter({ hasText: `→ ${func}` });

/** The app's configuration page, in the dialog that adds or changes a tab of the channel. */
export const configPage = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="Configuration of Personal Meeting Link"]');

/** The app as the visitor in the meeting sees it. */
export const visitorsTab = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="Personal Meeting Link for the visitor"]');
