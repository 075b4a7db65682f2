import type { Locator, Page } from "@playwright/test";

/** What Teams would have done, as the playground tells it. */
export const notice = (page: Page, text: string): Locator =>
  page.getByRole("region", { name: "Playground notices" }).getByText(text);

/** A line of the wire log in which the tab asks for something; the log must be open. */
export const logRow = (page: Page, func: string): Locator =>
  page.getByRole("listitem").filter({ hasText: `→ ${func}` });
