import { expect, test } from "./ground/test.ts";

test("a first visit: permission, link, copy, lobby, rename", async ({
  openPlayground,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { page, tab } = await openPlayground({ person: "owner", scenario: "new-user" });
  await tab.getByRole("button", { name: "Get my link" }).click();
  await page.getByRole("button", { name: "Accept" }).click();

  const link = tab.getByRole("textbox", { name: "Meeting link" });
  await expect(link).toHaveValue(/^https:\/\/teams\.microsoft\.com\//);
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Ada's room");
  await expect(tab.getByText("Everyone waits for you").first()).toBeVisible();

  await tab.getByRole("button", { name: "Copy link" }).click();
  await expect(tab.getByRole("status").filter({ hasText: "Link copied" })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());

  await tab.getByRole("radio", { name: "People in my organization", exact: true }).check();
  await tab.getByRole("button", { name: "Save" }).click();
  await expect(tab.getByText("Your organization walks in").first()).toBeVisible();

  await page.reload();
  await expect(
    tab.getByRole("radio", { name: "People in my organization", exact: true }),
  ).toBeChecked();
});

test("a person is removed from the chat", async ({ openPlayground }) => {
  const { tab } = await openPlayground({ person: "owner", scenario: "twelve-people" });
  const remove = tab.getByRole("button", { name: /^Remove Grace/ });
  await remove.click();
  await expect(remove).toBeHidden();
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("11");
});

test("consent refused, then granted", async ({ openPlayground }) => {
  const { page, tab } = await openPlayground({ person: "owner", scenario: "new-user" });
  await tab.getByRole("button", { name: "Get my link" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(tab.getByRole("alert")).toBeVisible();
  await tab.getByRole("button", { name: "Get my link" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
});
