import { setCondition } from "./ground/conditions.ts";
import { expect, test } from "./ground/test.ts";

test("a host that refuses to open links is told in words, also after a reload, until Reset", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const join = tab.getByRole("button", { name: "Join" });
  await setCondition(page, "Host", "Open a link", "Refuses");
  await join.click();
  await expect(tab.getByRole("alert")).toContainText("Teams did not allow it here.");

  await page.reload();
  await join.click();
  await expect(tab.getByRole("alert")).toContainText("Teams did not allow it here.");

  await page.getByRole("button", { name: "Reset" }).click();
  await join.click();
  await expect(page.getByText("Teams would open")).toBeVisible();
  await expect(tab.getByRole("alert")).toHaveCount(0);
});

test("an option that the organization begins to keep is named when it did not change", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const present = tab.getByRole("radio", { name: "Only me" }).last();
  await setCondition(page, "Organization", "Who can present?", "Keeps the old silently");
  await present.check();
  await tab.getByRole("button", { name: "Save" }).click();
  const alert = tab.getByRole("alert").filter({ hasText: "did not accept every change" });
  await expect(alert.getByRole("listitem")).toContainText("Who can present?");

  await setCondition(page, "Organization", "Who can present?", "Accepts");
  await present.check();
  await tab.getByRole("button", { name: "Save" }).click();
  await expect(tab.getByText("Options saved.")).toBeVisible();
});

test("a host that does not start lets the tab say so; answering again, it starts", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const link = tab.getByRole("textbox", { name: "Meeting link" });
  await expect(link).toBeVisible();
  await setCondition(page, "Host", "Who and where", "Never answers");
  await expect(tab.getByText("did not answer in time")).toBeVisible();
  await setCondition(page, "Host", "Who and where", "Answers");
  await expect(link).toBeVisible();
});

test("the frame's edge follows pointer and keys, and the tab keeps what was chosen", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const choice = tab.getByRole("radio", { name: "People I invite" });
  await choice.check();
  const edge = page.getByRole("slider", { name: "Width of the tab's frame" });
  const box = await edge.boundingBox();
  if (box === null) throw new Error("The edge is not on screen.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 6, y);
  await page.mouse.down();
  await page.mouse.move(box.x - 200, y, { steps: 5 });
  await page.mouse.move(68 + 600 + 6, y, { steps: 5 });
  const size = page.getByLabel("Size of the tab's frame");
  await expect(size).toContainText("600 ×");
  expect(page.url()).not.toContain("width=");
  await page.mouse.up();
  await expect(edge).toHaveAttribute("aria-valuenow", "600");
  await expect(page).toHaveURL(/width=600/);

  await edge.press("PageDown");
  await expect(size).toContainText("480 ×");
  await edge.press("ArrowLeft");
  await expect(page).toHaveURL(/width=470/);
  await page.getByRole("button", { name: "Full width" }).click();
  await expect(choice).toBeChecked();

  // A page that goes away under its own requests cannot answer them.
  const hasLoaded = () => expect(tab.getByText("People in the chat · 12")).toBeAttached();
  await page.reload();
  await hasLoaded();
  await edge.press("Home");
  await page.reload();
  await expect(size).toContainText("200 ×");
  await hasLoaded();
});

test("in the throttled scenario the first removal has to wait, however late it comes", async ({
  openPlayground,
  page,
}) => {
  await page.clock.install();
  const { tab } = await openPlayground({ scenario: "throttled" });
  const remove = tab.getByRole("button", { name: /^Remove Grace/ });
  await expect(remove).toBeVisible();
  await page.clock.fastForward(5 * 60_000);
  await remove.click();
  await expect(tab.getByRole("timer")).toHaveText(/Teams asks us to wait (4\d|5\d|60) seconds/);
  await page.clock.fastForward(70_000);
  await expect(tab.getByText("1 removed")).toBeVisible();
});
