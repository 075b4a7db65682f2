import { CLOUDS } from "#domain/clouds.ts";
import { ABSENT_IN_US_GOVERNMENT } from "./meetingFields.ts";

const GOVERNMENT_ORIGINS: readonly string[] = [
  CLOUDS.usGovL4.graphOrigin,
  CLOUDS.usGovL5.graphOrigin,
];

/** Properties of a meeting that the cloud behind this address does not have. */
export const absentProperties = (url: URL): readonly string[] =>
  GOVERNMENT_ORIGINS.includes(url.origin) ? ABSENT_IN_US_GOVERNMENT : [];

/** The Teams that opens links made through this address. */
export const teamsOriginFor = (url: URL): string =>
  (Object.values(CLOUDS).find((cloud) => cloud.graphOrigin === url.origin) ?? CLOUDS.global)
    .teamsOrigin;
