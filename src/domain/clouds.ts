/**
 * The Microsoft clouds this app can run in. A token of one cloud is worth nothing in another.
 * @see https://learn.microsoft.com/graph/deployments
 */
export const CLOUD_NAMES = ["global", "usGovL4", "usGovL5"] as const;
export type CloudName = (typeof CLOUD_NAMES)[number];

export const CLOUDS = {
  global: {
    graphOrigin: "https://graph.microsoft.com",
    loginOrigin: "https://login.microsoftonline.com",
    teamsOrigin: "https://teams.microsoft.com",
    outlookOrigin: "https://outlook.office.com",
  },
  usGovL4: {
    graphOrigin: "https://graph.microsoft.us",
    loginOrigin: "https://login.microsoftonline.us",
    teamsOrigin: "https://gov.teams.microsoft.us",
    outlookOrigin: "https://outlook.office365.us",
  },
  usGovL5: {
    graphOrigin: "https://dod-graph.microsoft.us",
    loginOrigin: "https://login.microsoftonline.us",
    teamsOrigin: "https://dod.teams.microsoft.us",
    outlookOrigin: "https://outlook-dod.office365.us",
  },
} as const satisfies Readonly<Record<CloudName, Readonly<Record<string, string>>>>;

export type Cloud = (typeof CLOUDS)[CloudName];
