import {
  AuthError as MsalError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AccountInfo,
  type AuthenticationResult,
} from "@azure/msal-browser";
import { AuthError, type AuthErrorKind } from "./authError.ts";
import { isAdministratorsAnswer } from "./entraAnswers.ts";
import type { EntraApp } from "./entraApp.ts";
import type { TokenProvider, TokenRequest } from "./tokenProvider.ts";

/** Entra tells our own app that it can handle claims challenges. */
const CLIENT_CAPABILITIES = ["CP1"];

const KIND_BY_CODE: Readonly<Record<string, AuthErrorKind>> = {
  user_canceled: "cancelled",
  user_cancelled: "cancelled",
  no_network_connectivity: "offline",
  no_account_found: "accountUnavailable",
  // Without a bridge MSAL quietly becomes an ordinary client, and that one knows no account.
  no_account_error: "notOffered",
  nested_app_auth_bridge_disabled: "notOffered",
  timed_out: "timeout",
  popup_window_error: "windowBlocked",
};

/**
 * Tokens through the host: no redirect, no iframe, nothing stored. teams-js must have been initialised before.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/authentication/nested-authentication
 */
export async function nestedAppAuthProvider(entraApp: EntraApp): Promise<TokenProvider> {
  const msal = await createNestablePublicClientApplication({
    auth: {
      clientId: entraApp.clientId,
      authority: `${entraApp.loginOrigin}/organizations`,
      clientCapabilities: CLIENT_CAPABILITIES,
    },
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
  });
  let account: AccountInfo | null = null;

  const acquire = async (request: TokenRequest): Promise<AuthenticationResult> => {
    const wanted = {
      scopes: [`${entraApp.graphOrigin}/${request.scope}`],
      ...(account === null ? {} : { account }),
      ...(request.claims === undefined ? {} : { claims: request.claims }),
    };
    return request.interactive === true
      ? msal.acquireTokenPopup(wanted)
      : msal.acquireTokenSilent({ ...wanted, forceRefresh: request.forceRefresh === true });
  };

  return {
    async getToken(request) {
      try {
        const result = await acquire(request);
        account = result.account;
        return result.accessToken;
      } catch (error) {
        throw toAuthError(error);
      }
    },
    async getUser() {
      if (account === null) throw new AuthError("accountUnavailable");
      return {
        userId: account.localAccountId,
        tenantId: account.tenantId,
        displayName: account.name ?? null,
      };
    },
  };
}

function toAuthError(error: unknown): AuthError {
  if (!(error instanceof MsalError)) return new AuthError("failed");
  if (isAdministratorsAnswer(error.errorMessage)) {
    return new AuthError("administratorRequired", error.errorCode);
  }
  if (error instanceof InteractionRequiredAuthError) {
    return new AuthError("interactionRequired", error.errorCode);
  }
  return new AuthError(KIND_BY_CODE[error.errorCode] ?? "failed", error.errorCode);
}
