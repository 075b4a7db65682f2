import type { GraphScope } from "#api/graph/scopes.ts";
import { withinTime } from "#api/browser/withinTime.ts";
import { AuthError } from "./authError.ts";
import type { EntraApp } from "./entraApp.ts";
import { singleFlight } from "./singleFlight.ts";
import type { TokenProvider, TokenRequest } from "./tokenProvider.ts";

/** A silent token is a matter of a second; past this the host or the login service is not answering. */
const SILENT_TIMEOUT_MS = 20_000;

/** One way to sign in, loaded when it is first needed. */
type SignInWay = () => Promise<TokenProvider>;
type SignInWays = {
  readonly nestedAppAuth: SignInWay;
  readonly teamsUserCredential: SignInWay;
};

/**
 * The way in that this host offers: nested app authentication, else the sign-in of teamsfx; a bridge that turns out to
 * be switched off hands over to the other way. Callers who ask for the same at the same time share one request.
 */
export function createTokenProvider(
  ways: SignInWays,
  offersNestedAppAuth: boolean,
  silentTimeoutMs = SILENT_TIMEOUT_MS,
): TokenProvider {
  const fallback = loadedOnce(ways.teamsUserCredential);
  let way = offersNestedAppAuth ? loadedOnce(ways.nestedAppAuth) : fallback;

  const ask = async (from: SignInWay, request: TokenRequest) => {
    const token = from().then((provider) => provider.getToken(request));
    // A person may take their time; a silent request may not.
    if (request.interactive === true) return token;
    return withinTime(silentTimeoutMs, token, () => new AuthError("timeout"));
  };

  const getToken = async (request: TokenRequest): Promise<string> => {
    const tried = way;
    try {
      return await ask(tried, request);
    } catch (error) {
      if (tried === fallback || !isNotOffered(error)) throw error;
      way = fallback;
      return ask(fallback, request);
    }
  };

  const withClaims = rememberClaims(getToken);
  return {
    getToken: singleFlight(withClaims, ({ scope, interactive, forceRefresh, claims }) =>
      JSON.stringify([scope, interactive, forceRefresh, claims]),
    ),
    getUser: async () => (await way()).getUser(),
  };
}

/** Both ways of this app, each in a chunk of its own. */
export const signInWays = (entraApp: EntraApp): SignInWays => ({
  nestedAppAuth: async () =>
    (await fetched(import("./nestedAppAuth.ts"))).nestedAppAuthProvider(entraApp),
  teamsUserCredential: async () =>
    (await fetched(import("./teamsUserCredential.ts"))).teamsUserCredentialProvider(entraApp),
});

/** Code that is part of this app fails to load for one reason: the line. */
const fetched = <Module>(loading: Promise<Module>): Promise<Module> =>
  loading.catch(() => {
    throw new AuthError("offline", "sign-in not loaded");
  });

const isNotOffered = (error: unknown) => error instanceof AuthError && error.kind === "notOffered";

/** What failed to load or to start is asked for again at the next call. */
function loadedOnce(load: SignInWay): SignInWay {
  let loaded: Promise<TokenProvider> | null = null;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error instanceof AuthError ? error : new AuthError("failed", "sign-in not set up");
    }));
}

type GetToken = TokenProvider["getToken"];

/** A claims challenge that no silent request can meet is put to the person with the next interactive one. */
function rememberClaims(getToken: GetToken): GetToken {
  const unmet = new Map<GraphScope, string>();
  return async (request) => {
    const {
      scope,
      interactive,
      claims = interactive === true ? unmet.get(scope) : undefined,
    } = request;
    try {
      const token = await getToken({ ...request, ...(claims === undefined ? {} : { claims }) });
      if (claims !== undefined) unmet.delete(scope);
      return token;
    } catch (error) {
      if (claims !== undefined) unmet.set(scope, claims);
      throw error;
    }
  };
}
