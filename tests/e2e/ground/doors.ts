import type { BrowserContext, FrameLocator, Page } from "@playwright/test";
import type { DoorCard } from "#domain/doorCard.ts";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import { CLOSED_WEEK } from "#domain/openingHours.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { TabInstance } from "#playground/tenant/tabInstance.ts";
import { startTenant } from "./startTenant.ts";

/** A sound card of the owner's. */
export const SAMPLE_CARD: DoorCard = {
  joinWebUrl: "https://teams.microsoft.com/meet/24812345678?p=SamplePasscode",
  roomName: "Office hours",
  ownerName: PEOPLE.owner.displayName,
  ownerId: PEOPLE.owner.userId,
  note: "Bring your draft.",
  hours: CLOSED_WEEK,
  timeZone: "Europe/Berlin",
  askAddress: PEOPLE.owner.userPrincipalName,
};

export const doorUrl = (origin: string, hash: string) => `${origin}/?page=channelTab#${hash}`;

/** A card in the wire's form of the first version, whatever is in it. */
export function forgedCard(change: Readonly<Record<string, unknown>>): string {
  const code = encodeDoorCard(SAMPLE_CARD).slice("v1.".length);
  const wire = JSON.parse(Buffer.from(code, "base64url").toString("utf8")) as object;
  return `v1.${Buffer.from(JSON.stringify({ ...wire, ...change })).toString("base64url")}`;
}

/** Lets the playground's first channel begin with a tab at this address. */
export const startWithTab = (context: BrowserContext, contentUrl: string) => {
  const tab: TabInstance = {
    tabId: "77777777-7777-4777-8777-777777777777",
    placeId: "19:drop-in@thread.tacv2",
    entityId: "door-12345678",
    suggestedDisplayName: "Office hours",
    contentUrl,
    websiteUrl: contentUrl,
    removeUrl: null,
  };
  return startTenant(context, "twelve-people", { tabs: [tab] });
};

const CONFIG_TITLE = "Configuration of Personal Meeting Link";

/** Teams' dialog around the configuration page, and the page in it. */
export const configDialog = (page: Page) => ({
  form: page.frameLocator(`iframe[title="${CONFIG_TITLE}"]`),
  save: page.getByRole("alertdialog").getByRole("button", { name: "Save" }),
});

/** Enters one range of hours on a day that has none. */
export async function addHours(form: FrameLocator, day: string, opens: string, closes: string) {
  await form.getByRole("button", { name: `Add hours, ${day}` }).click();
  await form.getByLabel(`${day}, opens`, { exact: true }).fill(opens);
  await form.getByLabel(`${day}, closes`, { exact: true }).fill(closes);
}
