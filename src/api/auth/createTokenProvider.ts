import { AuthError } from "./authError.ts";
import type { EntraApp } from "./entraApp.ts";
import { singleFlight } from "./singleFlight.ts";
import type { TokenProvider, TokenRequest } from "./tokenProvider.ts";

/** A silent token is a matter of a second; past this the host or the login service is not answering. */
const SILENT_TIMEOUT_MS = 20_000;

/**
 * The way in that this host offers: nested app authentication, else the sign-in of teamsfx. Both are loaded on demand;
 * a bridge that turns out to be switched off hands over to the other way.
 */
export function createTokenProvider(
  entraApp: EntraApp,
  offersNestedAppAuth: () => boolean,
  silentTimeoutMs = SILENT_TIMEOUT_MS,
): TokenProvider {
  let chosen = offersNestedAppAuth() ? loadNestedAppAuth(entraApp) : null;
  const current = () => (chosen ??= loadTeamsUserCredential(entraApp));

  const getToken = async (request: TokenRequest): Promise<string> => {
    const asked = current();
    try {
      const provider = await asked;
      return await withinTime(provider.getToken(request), request, silentTimeoutMs);
    } catch (error) {
      if (!(error instanceof AuthError) || error.kind !== "notOffered") {
        if (chosen === asked && !(error instanceof AuthError)) chosen = null;
        throw error instanceof AuthError ? error : new AuthError("failed");
      }
      if (chosen !== asked) return getToken(request);
      chosen = loadTeamsUserCredential(entraApp);
      const provider = await chosen;
      return withinTime(provider.getToken(request), request, silentTimeoutMs);
    }
  };

  return {
    getToken: singleFlight(getToken, ({ scope, interactive, forceRefresh, claims }) =>
      JSON.stringify([scope, interactive, forceRefresh, claims]),
    ),
    getUser: async () => (await current()).getUser(),
  };
}

const loadNestedAppAuth = async (entraApp: EntraApp) =>
  (await import("./nestedAppAuth.ts")).nestedAppAuthProvider(entraApp);

const loadTeamsUserCredential = async (entraApp: EntraApp) =>
  (await import("./teamsUserCredential.ts")).teamsUserCredentialProvider(entraApp);

/** A person may take their time; a silent request may not. */
async function withinTime(token: Promise<string>, request: TokenRequest, timeoutMs: number) {
  if (request.interactive === true) return token;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AuthError("timeout")), timeoutMs);
  });
  return Promise.race([token, timeout]).finally(() => clearTimeout(timer));
}
