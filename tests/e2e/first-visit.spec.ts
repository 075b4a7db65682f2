import { expect, test } from "./ground/test.ts";

for (const theme of ["default", "dark", "contrast"] as const) {
  test(`the whole job in the theme ${theme}: permission, link, name, copy, mail, join, lobby`, async ({
    openPlayground,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { page, tab } = await openPlayground({ scenario: "new-user", theme });
    await tab.getByRole("button", { name: "Get my link" }).click();
    await page.getByRole("button", { name: "Accept" }).click();

    const link = tab.getByRole("textbox", { name: "Meeting link" });
    await expect(link).toHaveValue(/^https:\/\/teams\.microsoft\.com\//);
    await expect(tab.getByText("Everyone waits for you")).toBeVisible();
    const heading = tab.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Ada's room");
    await expect(tab.getByText("an administrator has to allow it once")).toBeVisible();

    await tab.getByRole("button", { name: "Rename the room" }).click();
    await tab.getByRole("textbox", { name: "Room name" }).fill("Office hours & more");
    await tab.getByRole("button", { name: "Save name" }).click();
    await expect(heading).toHaveText("Office hours & more");

    await tab.getByRole("button", { name: "Copy link" }).click();
    await expect(tab.getByRole("status").filter({ hasText: "Link copied" })).toBeAttached();
    const address = await link.inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

    const notices = page.getByRole("region", { name: "Playground notices" });
    await tab.getByRole("button", { name: "Share by email" }).click();
    await expect(notices).toContainText("Meeting link: Office hours & more");
    await tab.getByRole("button", { name: "Join" }).click();
    await expect(notices.getByText(address).last()).toBeVisible();
    for (const dismiss of (await notices.getByRole("button").all()).reverse())
      await dismiss.click();

    const choice = tab.getByRole("radio", { name: "People in my organization", exact: true });
    await choice.check();
    await tab.getByRole("button", { name: "Save", exact: true }).click();
    await expect(tab.getByText("Options saved.")).toBeVisible();
    await expect(tab.getByText("Your organization walks in")).toBeVisible();

    await page.reload();
    await expect(choice).toBeChecked();
    await expect(heading).toHaveText("Office hours & more");
    await expect(link).toHaveValue(address);
  });

  test(`people are removed in the theme ${theme}: one at once, several after a yes`, async ({
    openPlayground,
  }) => {
    const { page, tab } = await openPlayground({ scenario: "twelve-people", theme });
    const people = tab.getByRole("heading", { name: /People in the chat/ });
    const grace = tab.getByRole("button", { name: "Remove Grace Example" });
    await grace.click();
    await expect(people).toContainText("11");
    await expect(grace).toBeHidden();

    await tab.getByRole("checkbox", { name: "Select Kim Sample" }).check();
    await tab.getByRole("checkbox", { name: "Select Noor Sample" }).check();
    await tab.getByRole("button", { name: "Remove selected (2)" }).click();
    await tab.getByRole("button", { name: "Remove 2" }).click();
    await expect(people).toContainText("9");
    await page.reload();
    await expect(people).toContainText("9");
    await expect(tab.getByText("Kim Sample")).toBeHidden();
  });
}

test("consent refused, then granted", async ({ openPlayground }) => {
  const { page, tab } = await openPlayground({ person: "owner", scenario: "new-user" });
  await tab.getByRole("button", { name: "Get my link" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(tab.getByRole("alert")).toBeVisible();
  await tab.getByRole("button", { name: "Get my link" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
});
