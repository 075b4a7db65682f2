import { accountOfAttendee, type Attendee } from "#playground/tenant/people.ts";
import type { FrameContext } from "#domain/surface.ts";
import type { HostChoices } from "./hostChoices.ts";
import { placeContext } from "./hostPlace.ts";

const SESSION_ID = "44444444-4444-4444-8444-444444444444";
/** The app's id in the store of the organization; deep links carry it. */
const APP_ID = "55555555-5555-4555-8555-555555555555";

/** Somebody without an account has a name in the meeting, and nothing else. */
function personContext(attendee: Attendee) {
  const account = accountOfAttendee(attendee);
  if (account === null) return { userDisplayName: attendee.displayName };
  return {
    userObjectId: account.userId,
    userPrincipalName: account.userPrincipalName,
    loginHint: account.userPrincipalName,
    userDisplayName: account.displayName,
    tid: account.tenantId,
    tenantSKU: "enterprise",
  };
}

/**
 * The context as hosts send it: flat, in the shape of the first library version, which teams-js maps to its own. On the
 * configuration page a tab has no id: `settings.getSettings` tells it there.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/context
 * @see https://github.com/OfficeDev/microsoft-teams-library-js/issues/2018
 */
export const legacyContext = (choices: HostChoices, frameContext: FrameContext) => ({
  locale: choices.locale,
  osLocaleInfo: { platform: "windows", regionalFormat: choices.locale },
  theme: choices.theme,
  appId: APP_ID,
  entityId: frameContext === "settings" ? "" : choices.entityId,
  ...(choices.subPageId !== null && { subEntityId: choices.subPageId }),
  frameContext,
  hostName: "Teams",
  hostClientType: "web",
  sessionId: SESSION_ID,
  appSessionId: SESSION_ID,
  ringId: "general",
  isFullScreen: false,
  isMultiWindow: false,
  isBackgroundLoad: false,
  userLicenseType: "Unknown",
  ...personContext(choices.person),
  ...placeContext(choices.place),
});
