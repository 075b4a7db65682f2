import type { HostContext, HostTheme } from "./hostContext.ts";

export type MailDraft = { readonly subject: string; readonly body: string };

/** What the app needs from Teams, and nothing else. Every call that can fail throws `HostError`. */
export interface Host {
  readonly context: HostContext;
  /** Calls back when the person changes the theme; returns the way to stop. */
  onThemeChange(listener: (theme: HostTheme) => void): () => void;
  /** The first frame is on screen: the host takes its loading sign away. */
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
