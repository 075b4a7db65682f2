import { administratorAllowsPeople, setGraph, setOffline } from "./ground/conditions.ts";
import { expect, test } from "./ground/test.ts";

test("a throttled removal says how long it waits, waits so long, and then removes", async ({
  openPlayground,
  page,
}) => {
  await page.clock.install();
  const { tab } = await openPlayground({ scenario: "throttled" });
  const people = tab.getByRole("heading", { name: /People in the chat/ });
  await tab.getByRole("button", { name: /^Remove Grace/ }).click();
  await expect(tab.getByRole("timer")).toHaveText(/Teams asks us to wait (4\d|5\d|60) seconds/);
  await expect(people).toContainText("12");

  await page.clock.fastForward(15_000);
  await expect(tab.getByRole("timer")).toHaveText(/Teams asks us to wait [34]\d seconds/);
  await expect(people).toContainText("12");

  await page.clock.fastForward(60_000);
  await expect(tab.getByText("1 removed")).toBeVisible();
  await expect(people).toContainText("11");
});

test("an interrupted save keeps the choice, and saves it when asked again", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const choice = tab.getByRole("radio", { name: "People I invite" });
  await choice.check();
  await setOffline(page, true);
  await tab.getByRole("button", { name: "Save" }).click();
  const alert = tab.getByRole("alert").filter({ hasText: "Options could not be saved." });
  await expect(alert).toContainText("Your changes are still here.");
  await expect(choice).toBeChecked();
  // The request never left, so the door is still as it was.
  await expect(tab.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();

  await setOffline(page, false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(tab.getByText("Options saved.")).toBeVisible();
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(choice).toBeChecked();
  await expect(tab.getByRole("button", { name: "Invited people walk in" })).toBeVisible();
});

test("a network that is killed mid-save loses no choice, and the door claims nothing", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const choice = tab.getByRole("radio", { name: "People I invite" });
  await choice.check();
  await setGraph(page, "Never answers");
  await tab.getByRole("button", { name: "Save" }).click();
  await expect(tab.getByRole("button", { name: "Saving" })).toBeVisible();
  await setOffline(page, true);
  const alert = tab.getByRole("alert").filter({ hasText: "Options could not be saved." });
  await expect(alert).toContainText("Your changes are still here.");
  await expect(choice).toBeChecked();
  await expect(tab.getByRole("button", { name: "Lobby not known" })).toBeVisible();

  await setGraph(page, "Works");
  await setOffline(page, false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(tab.getByText("Options saved.")).toBeVisible();
  await expect(tab.getByRole("button", { name: "Invited people walk in" })).toBeVisible();
  await page.reload();
  await expect(choice).toBeChecked();
});

test("after a lost answer the door claims nothing, until Graph has said it", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  await tab.getByRole("radio", { name: "People I invite" }).check();
  await setGraph(page, "503 service unavailable");
  await tab.getByRole("button", { name: "Save" }).click();
  const alert = tab.getByRole("alert").filter({ hasText: "Options could not be saved." });
  await expect(alert).toBeVisible();
  await expect(tab.getByRole("button", { name: "Lobby not known" })).toBeVisible();

  await setGraph(page, "Works");
  await tab.getByRole("button", { name: "Discard" }).click();
  await tab.getByRole("button", { name: "Try again" }).click();
  await expect(tab.getByRole("button", { name: "Everyone waits for you" })).toBeVisible();
  await expect(tab.getByRole("radio", { name: "Only me" }).first()).toBeChecked();
});

test("with Graph down there is a failure to try again, not an empty room", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "graph-down" });
  const alert = tab.getByRole("alert").filter({ hasText: "Your link could not be loaded." });
  await expect(alert).toContainText("Microsoft Teams has a problem of its own.");
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toBeHidden();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeHidden();

  await setGraph(page, "Works");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toHaveValue(/^https:/);
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
});

test("a list that cannot be read again stays, and says that it may be old", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "twelve-people" });
  const people = tab.getByRole("button", { name: /^Remove / });
  await expect(people).toHaveCount(12);
  await setGraph(page, "503 service unavailable");
  await tab.getByRole("button", { name: "Read the list again" }).click();
  const alert = tab.getByRole("alert").filter({ hasText: "The list could not be read again." });
  await expect(alert).toContainText("It may be out of date.");
  await expect(people).toHaveCount(12);

  await setGraph(page, "Works");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toBeHidden();
  await expect(people).toHaveCount(12);
});

test("without the administrator's consent there is a message for the administrator, whose yes shows the people", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "admin-consent-missing" });
  await expect(tab.getByText("an administrator has to allow it once")).toBeVisible();
  await expect(tab.getByRole("textbox", { name: "Message for my administrator" })).toHaveValue(
    /ChatMember\.ReadWrite/,
  );
  await expect(tab.getByRole("button", { name: /^Remove / })).toHaveCount(0);

  await tab.getByRole("button", { name: "Allow…" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(
    tab.getByRole("alert").filter({ hasText: "The permission was not given." }),
  ).toContainText("Only an administrator of your organization can allow it.");
  await expect(tab.getByRole("textbox", { name: "Meeting link" })).toBeVisible();
  await expect(tab.getByRole("button", { name: /^Remove / })).toHaveCount(0);

  await administratorAllowsPeople(page);
  await tab.getByRole("button", { name: "Allow…" }).click();
  await expect(tab.getByRole("heading", { name: /People in the chat/ })).toContainText("12");
  await expect(page.getByRole("alertdialog")).toBeHidden();
});

test("of several options, those that the organization refuses are named, and no other", async ({
  openPlayground,
}) => {
  const { page, tab } = await openPlayground({ scenario: "options-refused" });
  const lobby = tab.getByRole("radio", { name: "People I invite" });
  const phone = tab.getByRole("checkbox", { name: "People who call in by phone bypass the lobby" });
  await lobby.check();
  await phone.check();
  const presenters = tab.getByRole("radiogroup", { name: "Who can present?" });
  await presenters.getByRole("radio", { name: "Only me" }).check();
  await tab.getByRole("radio", { name: "Off", exact: true }).check();
  await tab.getByRole("button", { name: "Save" }).click();
  const alert = tab.getByRole("alert").filter({ hasText: "did not accept every change" });
  await expect(alert.getByRole("listitem")).toHaveText([
    "People who call in by phone bypass the lobby · On",
    "Who can present? · Only me",
    "Chat · Off",
  ]);

  await page.reload();
  await expect(lobby).toBeChecked();
  await expect(phone).not.toBeChecked();
});
