import type { FrameContext, HostChoices } from "./hostChoices.ts";

const SESSION_ID = "44444444-4444-4444-8444-444444444444";
const ENTITY_ID = "personalApp";

/**
 * The context as hosts send it: flat, in the shape of the first library version, which teams-js maps to its own.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/context
 */
export const legacyContext = (
  { person, theme, locale }: HostChoices,
  frameContext: FrameContext,
) => ({
  locale,
  osLocaleInfo: { platform: "windows", regionalFormat: locale },
  theme,
  entityId: ENTITY_ID,
  frameContext,
  hostName: "Teams",
  hostClientType: "web",
  sessionId: SESSION_ID,
  appSessionId: SESSION_ID,
  ringId: "general",
  isFullScreen: false,
  isMultiWindow: false,
  isBackgroundLoad: false,
  userObjectId: person.userId,
  userPrincipalName: person.userPrincipalName,
  loginHint: person.userPrincipalName,
  userDisplayName: person.displayName,
  userLicenseType: "Unknown",
  tid: person.tenantId,
  tenantSKU: "enterprise",
});
