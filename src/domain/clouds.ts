/**
 * The Microsoft clouds this app can run in. A token of one cloud is worth nothing in another.
 * @see https://learn.microsoft.com/graph/deployments
 */
export const CLOUDS = {
  global: {
    graphOrigin: "https://graph.microsoft.com",
    loginOrigin: "https://login.microsoftonline.com",
    teamsOrigin: "https://teams.microsoft.com",
  },
  usGovL4: {
    graphOrigin: "https://graph.microsoft.us",
    loginOrigin: "https://login.microsoftonline.us",
    teamsOrigin: "https://gov.teams.microsoft.us",
  },
  usGovL5: {
    graphOrigin: "https://dod-graph.microsoft.us",
    loginOrigin: "https://login.microsoftonline.us",
    teamsOrigin: "https://dod.teams.microsoft.us",
  },
} as const;

export type CloudName = keyof typeof CLOUDS;
export type Cloud = (typeof CLOUDS)[CloudName];
