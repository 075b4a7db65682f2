import { expect, type Page } from "@playwright/test";

type Part = "Graph" | "Organization" | "Host";

/** Changes something in the strip's popover of conditions, and closes it. */
export async function inConditions(
  page: Page,
  part: Part,
  change: (conditions: Page) => Promise<unknown>,
): Promise<void> {
  await page.getByRole("button", { name: "Conditions" }).click();
  await page.getByRole("tab", { name: part }).click();
  await change(page);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Conditions", { exact: true })).toBeHidden();
}

export const setCondition = (page: Page, part: Part, name: string, label: string) =>
  inConditions(page, part, () => page.getByRole("combobox", { name }).selectOption({ label }));

export const setOffline = (page: Page, isOffline: boolean) =>
  inConditions(page, "Graph", () =>
    page.getByRole("checkbox", { name: "Offline" }).setChecked(isOffline),
  );

export const setGraph = (page: Page, label: string) => setCondition(page, "Graph", "Graph", label);

/** An administrator of the pretend tenant lets everybody see and remove the people in their chats. */
export const administratorAllowsPeople = (page: Page) =>
  inConditions(page, "Organization", () =>
    page.getByRole("checkbox", { name: "ChatMember.ReadWrite" }).check(),
  );
