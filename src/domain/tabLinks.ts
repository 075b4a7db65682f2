import { MAX_CONTENT_URL_LENGTH, MAX_DEEP_LINK_LENGTH, type DoorCard } from "./doorCard.ts";
import { encodeDoorCard } from "./doorCardCode.ts";

/** The address of a door, inside Teams and outside. The card stands after `#`: no server ever gets to see it. */
export const doorAddress = (origin: string, card: DoorCard): string =>
  `${origin}/?page=channelTab#${encodeDoorCard(card)}`;

/** The id of the tab that is a meeting's panel: one panel is like the other. */
export const PANEL_ENTITY_ID = "sidePanel";

/** The address of a meeting's panel: a tab without a card. */
export const panelAddress = (origin: string): string => `${origin}/?page=sidePanel`;

/** A tab and, where one is named, a place in it. */
type TabPlace = {
  /** Of the cloud that this person's tenant lives in. */
  readonly teamsOrigin: string;
  readonly appId: string;
  readonly entityId: string;
  /** Where the link leads outside Teams. */
  readonly webUrl: string;
  readonly label: string;
  readonly tenantId?: string | null;
  readonly subPageId?: string;
  readonly channelId?: string | null;
  readonly chatId?: string | null;
};

/** @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application */
export function tabDeepLink(place: TabPlace): string {
  const path = [place.appId, place.entityId].map(encodeURIComponent).join("/");
  const context = JSON.stringify({
    ...(place.subPageId ? { subEntityId: place.subPageId } : {}),
    ...(place.channelId ? { channelId: place.channelId } : {}),
    ...(place.chatId ? { chatId: place.chatId, contextType: "chat" } : {}),
  });
  const query = [
    `webUrl=${encodeURIComponent(place.webUrl)}`,
    `label=${encodeURIComponent(place.label)}`,
    ...(context === "{}" ? [] : [`context=${encodeURIComponent(context)}`]),
    ...(place.tenantId ? [`tenantId=${place.tenantId}`] : []),
  ];
  return `${place.teamsOrigin}/l/entity/${path}?${query.join("&")}`;
}

/** Where a door will stand: what its links are made of, but for the card. `origin`: of this app's own pages. */
export type DoorPlace = Omit<TabPlace, "webUrl" | "label" | "appId"> & {
  readonly origin: string;
  /** Null where the host does not tell. */
  readonly appId: string | null;
};

export type DoorLinks = {
  /** The address of the tab. */
  readonly contentUrl: string;
  /** Leads to the tab in Teams; null where the host does not tell the app's id. */
  readonly deepLink: string | null;
};

export function doorLinks(card: DoorCard, { origin, appId, ...place }: DoorPlace): DoorLinks {
  const contentUrl = doorAddress(origin, card);
  const tab = { ...place, webUrl: contentUrl, label: card.roomName };
  return { contentUrl, deepLink: appId === null ? null : tabDeepLink({ ...tab, appId }) };
}

/** The place in a door that a link can name. */
export const HOURS_PAGE = "hours";

/** Every app id is a GUID. */
const APP_ID_LENGTH = 36;

/**
 * By how many characters a door is too long for Teams, its longest link included; 0 for one that fits. The link has the app's
 * id in it also where the host does not tell it.
 */
export function excessLength(card: DoorCard, place: DoorPlace): number {
  const { contentUrl, deepLink } = doorLinks(card, { ...place, appId: "", subPageId: HOURS_PAGE });
  return Math.max(
    0,
    contentUrl.length - MAX_CONTENT_URL_LENGTH,
    (deepLink ?? "").length + APP_ID_LENGTH - MAX_DEEP_LINK_LENGTH,
  );
}
