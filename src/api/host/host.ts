import type { HostContext, HostTheme } from "./hostContext.ts";

export type MailDraft = { readonly subject: string; readonly body: string };

/** What Teams keeps of a tab that somebody has added. @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/pages.instanceconfig */
export type InstanceConfig = {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
};

/** A place that a link can lead to. */
type LinkedPlace = {
  readonly subPageId: string;
  readonly label: string;
  /** Where the link leads outside Teams. */
  readonly webUrl: string;
};

/** What the app needs from Teams, and nothing else. Every call that can fail throws `HostError`. */
export interface Host {
  readonly context: HostContext;
  /** The theme as it is now; `context.theme` is that of the start. */
  readonly theme: () => HostTheme;
  /** Calls back when the person changes the theme; returns the way to stop. */
  readonly onThemeChange: (listener: () => void) => () => void;
  /** There is something to see: the host takes its loading sign away. */
  notifyAppLoaded(): void;
  notifySuccess(): void;
  /** The page cannot work at all. The host shows its own error page. */
  notifyFailure(message: string): void;
  /** Whether both the runtime recommends nested app authentication and its bridge is there. */
  offersNestedAppAuth(): boolean;
  openLink(url: string): Promise<void>;
  /** Not every host can, and some refuse: the link itself still leads into the meeting. */
  joinMeeting(joinWebUrl: string): Promise<void>;
  canComposeMail(): boolean;
  composeMail(draft: MailDraft): Promise<void>;
  canWriteClipboard(): boolean;
  writeClipboard(text: string): Promise<void>;
  canShareDeepLink(): boolean;
  /** Lets the host offer a link to this place. The host does not answer. */
  shareDeepLink(place: LinkedPlace): void;
  /** Calls back on the host's own back button, until stopped; `handler` says whether there was a step to take back. */
  onBack(handler: () => boolean): () => void;
  /** The tab as the host keeps it, or null where there is none yet. */
  getConfig(): Promise<InstanceConfig | null>;
  /** In `settings` from the save handler only; elsewhere a host may refuse it. */
  setConfig(config: InstanceConfig): Promise<void>;
  /** Whether the host's Save button can be pressed. In `settings` only. */
  setValidity(isValid: boolean): void;
  /**
   * Calls back when the person presses the host's Save, until stopped; a rejection tells the host that nothing was saved.
   * In `settings` only.
   */
  onSave(handler: () => Promise<void>): () => void;
}
