import type { StartWord } from "#playground/host-simulator/hostChoices.ts";

/** What the host shows in the tab's place: its loading sign, the tab, or its own error page. */
export type TabStart = "loading" | "shown" | "failed";

/** As long as the app may keep the host waiting for its first word. The documentation names no figure. */
export const START_TIMEOUT_MS = 30_000;

/**
 * What a word of the app changes; an error page of the host stays until the tab is loaded anew.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/content-page#show-a-native-loading-indicator
 */
export const afterWord = (start: TabStart, word: StartWord): TabStart =>
  start === "failed" || word === "failure" ? "failed" : "shown";

export const afterTimeout = (start: TabStart): TabStart => (start === "loading" ? "failed" : start);
