/**
 * What `/config.json` answers in the playground. teams-js opens only https sign-in pages, so the address is https even
 * where the playground itself is http; the host simulator answers it without opening it.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/auth-flow-tab
 */
export const PLAYGROUND_CONFIG = {
  clientId: "00000000-0000-4000-8000-000000000001",
  cloud: "global",
  signInPage: "https://playground.example/auth-start.html",
} as const;
