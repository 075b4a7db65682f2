import { expect, test } from "./ground/test.ts";

test("opened outside Teams, the page says at once what it is and how to open it", async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 5_000 });
  await expect(page.getByText(/In Teams, choose Apps/).first()).toBeVisible();
});
