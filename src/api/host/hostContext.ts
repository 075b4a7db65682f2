import type { app } from "@microsoft/teams-js";
import { chatId, type ChatId } from "#domain/ids.ts";

export type HostTheme = "default" | "dark" | "contrast" | "glass";

/** What the host says of itself and of the person. A hint to go by, never proof of who somebody is. */
export type HostContext = {
  readonly theme: HostTheme;
  /** BCP 47. */
  readonly locale: string;
  readonly frameContext: string;
  /** On a phone or tablet the host does less: it shares no links to places in a tab. */
  readonly isMobile: boolean;
  /** Null where the host has no account for this person. */
  readonly userId: string | null;
  readonly tenantId: string | null;
  /** The person's sign-in name, by which deep links to a chat name them. */
  readonly userPrincipalName: string | null;
  readonly appId: string | null;
  /** Of the tab instance; the host's word for it is `page.id`. */
  readonly entityId: string | null;
  /** The place inside the page that a deep link names. */
  readonly subPageId: string | null;
  readonly channelId: string | null;
  /** As people see it; null where the page is in no channel, or the host does not tell. */
  readonly channelName: string | null;
  readonly chatId: ChatId | null;
  /** The host's own id; not that of Graph. Never parsed. */
  readonly meetingId: string | null;
};

const THEMES: readonly HostTheme[] = ["default", "dark", "contrast", "glass"];

/** A theme we know, else the default one. */
export const toHostTheme = (text: string | undefined): HostTheme =>
  THEMES.find((theme) => theme === text) ?? "default";

/** @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/hostclienttype */
const MOBILE_CLIENTS: readonly string[] = ["android", "ios", "ipados", "visionOS"];

const orNull = (text: string | undefined) => (text === undefined || text === "" ? null : text);

const toChatId = (text: string | undefined): ChatId | null => {
  const id = orNull(text);
  return id === null ? null : chatId(id);
};

const toLocale = (text: string) => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? "en";
  } catch {
    return "en";
  }
};

export const toHostContext = (context: app.Context): HostContext => ({
  theme: toHostTheme(context.app.theme),
  locale: toLocale(context.app.locale),
  frameContext: context.page.frameContext,
  isMobile: MOBILE_CLIENTS.includes(context.app.host.clientType),
  userId: orNull(context.user?.id),
  tenantId: orNull(context.user?.tenant?.id),
  userPrincipalName: orNull(context.user?.userPrincipalName),
  appId: orNull(context.app.appId?.toString()),
  entityId: orNull(context.page.id),
  subPageId: orNull(context.page.subPageId),
  channelId: orNull(context.channel?.id),
  channelName: orNull(context.channel?.displayName),
  chatId: toChatId(context.chat?.id),
  meetingId: orNull(context.meeting?.id),
});
