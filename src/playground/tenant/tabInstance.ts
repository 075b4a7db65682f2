/** What a configurable tab tells its host of itself. @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/pages.instanceconfig */
export type TabConfig = {
  /** Empty where the tab names itself nothing. */
  readonly suggestedDisplayName: string;
  readonly contentUrl: string;
  /** For a browser; null where the tab has no page outside its host. */
  readonly websiteUrl: string | null;
  readonly entityId: string;
  /** Shown before the tab is removed; null without such a page. */
  readonly removeUrl: string | null;
};

/** A tab that somebody has added to a channel or a chat. */
export type TabInstance = TabConfig & {
  /** Tells the tabs of one place apart; the host's own. */
  readonly tabId: string;
  /** Id of the channel or chat. */
  readonly placeId: string;
};
