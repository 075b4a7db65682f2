import { ErrorCode, ErrorWithCode, TeamsUserCredential } from "@microsoft/teamsfx";
import { CLOUDS } from "#domain/clouds.ts";
import { AuthError } from "./authError.ts";
import { isAdministratorsAnswer } from "./entraAnswers.ts";
import type { EntraApp } from "./entraApp.ts";
import type { TokenProvider, TokenRequest } from "./tokenProvider.ts";

/** The library's login address is fixed to the global cloud. */
const ONLY_LOGIN_ORIGIN = CLOUDS.global.loginOrigin;

/**
 * Tokens for hosts without nested app authentication: the host's SSO token, then MSAL 3 in this window, with a sign-in
 * window for the first consent. `forceRefresh` and claims are not in the library's reach: Graph's second refusal then
 * ends in `signInRequired`.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teamsfx/teamsusercredential
 */
export function teamsUserCredentialProvider(entraApp: EntraApp): TokenProvider {
  if (entraApp.loginOrigin !== ONLY_LOGIN_ORIGIN) throw new AuthError("notOffered", "cloud");
  const credential = new TeamsUserCredential({
    clientId: entraApp.clientId,
    initiateLoginEndpoint: entraApp.signInPage,
  });
  const scopeOf = ({ scope }: TokenRequest) => [`${entraApp.graphOrigin}/${scope}`];

  return {
    async getToken(request) {
      try {
        if (request.interactive === true) await credential.login(scopeOf(request));
        const answer = await credential.getToken(scopeOf(request));
        if (answer === null) throw new AuthError("failed", "no token");
        return answer.token;
      } catch (error) {
        throw toAuthError(error);
      }
    },
    async getUser() {
      try {
        const user = await credential.getUserInfo();
        return {
          userId: user.objectId,
          tenantId: user.tenantId,
          displayName: user.displayName === "" ? null : user.displayName,
        };
      } catch (error) {
        throw toAuthError(error);
      }
    },
  };
}

const CANCELLED = /cancel|access_denied|closed/i;

function toAuthError(error: unknown): AuthError {
  if (error instanceof AuthError) return error;
  if (!(error instanceof ErrorWithCode)) return new AuthError("failed");
  const { code, message } = error;
  if (code === ErrorCode.UiRequiredError) return new AuthError("interactionRequired", code);
  if (code === ErrorCode.ConsentFailed) {
    if (isAdministratorsAnswer(message)) return new AuthError("administratorRequired", code);
    if (/FailedToOpenWindow/i.test(message)) return new AuthError("windowBlocked", code);
    return new AuthError(CANCELLED.test(message) ? "cancelled" : "interactionRequired", code);
  }
  if (/session storage/i.test(message)) return new AuthError("storageBlocked", code);
  return new AuthError("failed", code ?? null);
}
