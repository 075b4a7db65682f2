import type { CloudName } from "../src/domain/clouds.ts";

/** @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const WORLDWIDE_HOSTS = [
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook-sdf.office.com",
  "https://outlook-sdf.office365.com",
  "https://outlook.live.com",
];

const US_GOVERNMENT_HOSTS = ["https://teams.microsoft.us", "https://*.teams.microsoft.us"];

/** The pages of Microsoft's that may frame the tab, by cloud, as CSP sources. */
export const FRAME_ANCESTORS: Readonly<Record<CloudName, readonly string[]>> = {
  global: WORLDWIDE_HOSTS,
  usGovL4: US_GOVERNMENT_HOSTS,
  usGovL5: US_GOVERNMENT_HOSTS,
};
