import { setGraph } from "./ground/conditions.ts";
import { expect, test } from "./ground/test.ts";

test("after a save and after Discard the focus is on the options' heading", async ({
  openPlayground,
}) => {
  const { tab } = await openPlayground({ scenario: "twelve-people" });
  const heading = tab.getByRole("heading", { name: "Meeting options" });
  const choice = tab.getByRole("radio", { name: "Only during the call" });
  await choice.check();
  await tab.getByRole("button", { name: "Discard" }).press("Enter");
  await expect(heading).toBeFocused();
  await choice.check();
  await tab.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(tab.getByText("Options saved.")).toBeVisible();
  await expect(heading).toBeFocused();
});

test("removing keeps the focus in the list: on the button, then on the heading", async ({
  openPlayground,
}) => {
  const { tab } = await openPlayground({ scenario: "twelve-people" });
  const heading = tab.getByRole("heading", { name: /People in the chat/ });
  await tab.getByRole("button", { name: "Remove Grace Example" }).press("Enter");
  await expect(heading).toContainText("11");
  await expect(heading).toBeFocused();

  await tab.getByRole("checkbox", { name: "Select Kim Sample" }).check();
  await tab.getByRole("checkbox", { name: "Select Noor Sample" }).check();
  const removeSelected = tab.getByRole("button", { name: "Remove selected (2)" });
  await removeSelected.press("Enter");
  await expect(tab.getByRole("dialog")).toBeVisible();
  await tab.getByRole("dialog").press("Escape");
  await expect(removeSelected).toBeFocused();
  await removeSelected.press("Enter");
  await tab.getByRole("button", { name: "Remove 2" }).press("Enter");
  await expect(heading).toContainText("9");
  await expect(heading).toBeFocused();
});

test("when a notice has had its effect and goes, the focus stays in the app", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "graph-down" });
  const retry = tab.getByRole("button", { name: "Try again" });
  await expect(retry).toBeVisible();
  await setGraph(page, "Works");
  await retry.press("Enter");
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
  await expect(tab.getByRole("main")).toBeFocused();
});

test("in a long list the way a removal goes stays in sight", async ({ openPlayground }) => {
  const { tab } = await openPlayground({ scenario: "three-hundred-people" });
  const last = tab.getByRole("button", { name: /^Remove / }).last();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(tab.getByText("1 removed")).toBeInViewport();
});
