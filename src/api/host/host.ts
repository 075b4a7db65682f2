import type { HostContext, HostTheme } from "./hostContext.ts";

export type MailDraft = { readonly subject: string; readonly body: string };

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
  canComposeMail(): boolean;
  composeMail(draft: MailDraft): Promise<void>;
  canWriteClipboard(): boolean;
  writeClipboard(text: string): Promise<void>;
}
