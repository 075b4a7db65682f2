import { PEOPLE } from "#playground/tenant/people.ts";
import { openBareHost } from "./ground/bareHost.ts";
import { FORGED_ID, type BareTab } from "./ground/bareTab.ts";
import { logRow, notice } from "./ground/playgroundParts.ts";
import { expect, test } from "./ground/test.ts";

const LINK = "https://teams.microsoft.com/l/meetup-join/abc/0";
const A_MAIL = { type: "new", subject: "My room", toRecipients: [] };

const started = async (tab: BareTab) => {
  await tab.call("microsoftTeams.app.initialize");
  return tab;
};

test("the handshake has four parts, and the tab learns who looks at it and how", async ({
  openBareTab,
  site,
}) => {
  const tab = await started(await openBareTab({ person: "guest", theme: "dark", locale: "de-DE" }));
  const [greeting] = await tab.heard();
  expect(greeting).toMatchObject({ origin: site.origin, isFromParent: true });
  const [frameContext, clientType, version, runtime] = greeting?.data.args ?? [];
  expect([frameContext, clientType, version]).toEqual(["content", "web", "2.0.1"]);
  expect(JSON.parse(String(runtime))).toMatchObject({ apiVersion: 4, supports: { mail: {} } });

  const { userId, userPrincipalName, tenantId } = PEOPLE.guest;
  expect(await tab.call("microsoftTeams.app.getContext")).toMatchObject({
    app: { theme: "dark", locale: "de-DE", host: { name: "Teams", clientType: "web" } },
    page: { id: "personalApp", frameContext: "content" },
    user: { id: userId, userPrincipalName, tenant: { id: tenantId } },
  });
  expect(await tab.call("microsoftTeams.app.notifySuccess")).toEqual({
    hasFinishedSuccessfully: true,
  });
});

test("a new theme is told to a tab that has asked for it, and to no other", async ({
  openBareTab,
  page,
}) => {
  const tab = await started(await openBareTab());
  const choose = (label: string) =>
    page.getByRole("combobox", { name: "Theme" }).selectOption({ label });
  await choose("Dark");
  await tab.forge("registerHandler", "themeChange");
  await expect(logRow(page, "registerHandler")).toBeVisible();
  await choose("High contrast");
  const themes = async () =>
    (await tab.heard()).filter(({ data }) => data.func === "themeChange").map(({ data }) => data);
  await expect.poll(themes).toEqual([{ func: "themeChange", args: ["contrast"] }]);
});

test("an unknown function is refused where everybody sees it, and gets no answer", async ({
  openBareTab,
  page,
}) => {
  const tab = await started(await openBareTab());
  await tab.forge("coffee.brew");
  await expect(logRow(page, "coffee.brew")).toContainText(
    "refused: This host knows no function coffee.brew.",
  );
  await tab.call("microsoftTeams.app.getContext");
  expect(await tab.heard()).toHaveLength(2);
});

test("a tab cannot speak as the sign-in window", async ({ openBareTab, page }) => {
  const tab = await started(await openBareTab());
  await tab.forge("authentication.authenticate.success", "a session of my own");
  await expect(logRow(page, "authentication.authenticate.success")).toContainText(
    "refused: authentication.authenticate.success is not allowed in content.",
  );
});

const OUTWARD = [
  ["executeDeepLink", "microsoftTeams.app.openLink", LINK, "Teams would open"],
  ["mail.composeMail", "microsoftTeams.mail.composeMail", A_MAIL, "The host would start a mail"],
] as const;

for (const [func, path, argument, title] of OUTWARD) {
  test(`${func}: the host does it, or says no`, async ({ openBareTab, page }) => {
    const willing = await started(await openBareTab());
    await willing.call(path, argument);
    await expect(notice(page, title)).toBeVisible();
    await expect(logRow(page, func)).toContainText("ok");

    const unwilling = await started(await openBareTab({ refuses: func }));
    await expect(unwilling.call(path, argument)).rejects.toThrow("Refused, as chosen.");
    await expect(logRow(page, func)).toContainText("refused: Refused, as chosen.");
    await expect(notice(page, title)).toBeHidden();
  });
}

for (const [frameContext, isAllowed] of [
  ["content", true],
  ["sidePanel", false],
] as const) {
  test(`a mail that teams-js has not checked, from ${frameContext}`, async ({ page, site }) => {
    const tab = await started(await openBareHost(page, site.origin, frameContext));
    expect(await tab.call("microsoftTeams.app.getContext")).toMatchObject({
      page: { frameContext },
    });
    await tab.forge("mail.composeMail", A_MAIL);
    const answers = async () =>
      (await tab.heard()).filter(({ data }) => data.uuidAsString === FORGED_ID);
    await expect.poll(answers).toHaveLength(1);
    expect((await answers()).map(({ data }) => data.args)).toEqual(
      isAllowed ? [[true]] : [[false, `mail.composeMail is not allowed in ${frameContext}.`]],
    );
    expect(await page.evaluate("effects")).toEqual(isAllowed ? ["mail.composeMail"] : []);
    expect(await page.evaluate("entries")).toContainEqual(
      expect.objectContaining({
        direction: "appToHost",
        func: "mail.composeMail",
        state: isAllowed ? "ok" : "refused",
      }),
    );
    await tab.call("microsoftTeams.app.openLink", LINK);
    expect(await page.evaluate("effects")).toContain("executeDeepLink");
  });
}

test("in a side panel teams-js itself asks for no mail", async ({ page, site }) => {
  const tab = await started(await openBareHost(page, site.origin, "sidePanel"));
  await expect(tab.call("microsoftTeams.mail.composeMail", A_MAIL)).rejects.toThrow(
    "only allowed in following contexts",
  );
  expect(await page.evaluate("effects")).toEqual([]);
});
