import { heldScopes } from "#playground/tenant/consent.ts";
import { accountOfAttendee } from "#playground/tenant/people.ts";
import { obtainConsent, type ConsentOutcome } from "./obtainConsent.ts";
import { answer, refusal, type HostAnswer } from "./hostAnswer.ts";
import type { HostServices } from "./hostFunction.ts";
import { besideOthers, signInSession } from "./msal3Session.ts";

/** What a person, or the app's own sign-in page, makes of a sign-in that came to nothing. */
const REASONS: Readonly<Record<Exclude<ConsentOutcome, "granted">, string>> = {
  cancelled: "CancelledByUser",
  approvalRequired:
    "access_denied: AADSTS90094: An administrator has to grant the permissions that this application asks for.",
};

/**
 * What the app's sign-in page would report, when it is on an origin that this page cannot open: the session that MSAL
 * leaves in `sessionStorage`, as JSON text. The scopes and the client id are those in the address.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/auth-flow-tab
 */
export async function answerInPlaceOfSignInPage(url: URL, host: HostServices): Promise<HostAnswer> {
  const clientId = url.searchParams.get("clientId");
  const scopes = (url.searchParams.get("scope") ?? "").split(" ").filter(Boolean);
  if (clientId === null || scopes.length === 0)
    return refusal("statusAndReason", "FailedToOpenWindow");
  if (host.store.read().network === "offline") return refusal("statusAndReason", "CancelledByUser");
  const person = accountOfAttendee(host.page.choices().person);
  // The login service would ask for an account; who has none can only close its window.
  if (person === null) return refusal("statusAndReason", "CancelledByUser");
  const outcome = await obtainConsent(host.store, person, scopes, (question) =>
    host.page.askConsent(question),
  );
  if (outcome !== "granted") return refusal("statusAndReason", REASONS[outcome]);
  const held = heldScopes(host.store.read(), person.userId);
  const session = signInSession(person, clientId, held, host.store.now());
  const sessionStorage = besideOthers(host.self.sessionStorage, session);
  return answer(true, JSON.stringify({ sessionStorage }));
}
