import { app, authentication } from "@microsoft/teams-js";
import { CLOUDS } from "#domain/clouds.ts";
import { PublicClientApplication } from "msal-browser-3";

const END_PAGE = "/auth-end.html";
const ONLY_LOGIN_ORIGIN = CLOUDS.global.loginOrigin;

/** The session must be in the cache format of teamsfx' own MSAL 3, hence its major here. */
const msalFor = async (clientId: string) => {
  const msal = new PublicClientApplication({
    auth: {
      clientId,
      authority: `${ONLY_LOGIN_ORIGIN}/organizations`,
      navigateToLoginRequestUrl: false,
    },
    cache: { cacheLocation: "sessionStorage" },
  });
  await msal.initialize();
  return msal;
};

const endPageFor = (clientId: string) => `${location.origin}${END_PAGE}?clientId=${clientId}`;

/**
 * The first page of the sign-in window: on to the login service, with what teamsfx put into the address. Rejects where no
 * host opened the window; any other failure is told to the host, which closes it.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/auth-flow-tab
 */
export async function startSignIn() {
  const query = new URLSearchParams(location.search);
  const clientId = query.get("clientId") ?? "";
  const scopes = (query.get("scope") ?? "").split(" ").filter(Boolean);
  const loginHint = query.get("loginHint") ?? "";
  try {
    await app.initialize();
    const msal = await msalFor(clientId);
    await msal.loginRedirect({ scopes, redirectUri: endPageFor(clientId), loginHint });
  } catch (error) {
    tellFailure(error);
  }
}

/**
 * The last page: hands the session to the tab through the host, in the one form that teamsfx understands. This window's
 * storage is another partition than the tab's, so there is no other way.
 */
export async function endSignIn() {
  const clientId = new URLSearchParams(location.search).get("clientId") ?? "";
  try {
    await app.initialize();
    const msal = await msalFor(clientId);
    const answer = await msal.handleRedirectPromise();
    if (answer === null) throw new Error("no answer of the login service");
    authentication.notifySuccess(JSON.stringify({ sessionStorage: storedSession() }));
  } catch (error) {
    tellFailure(error);
  }
}

/** @throws the failure itself, where there is no host to hear it */
function tellFailure(error: unknown) {
  if (!app.isInitialized()) throw error;
  authentication.notifyFailure(error instanceof Error ? error.message : "sign-in failed");
}

const storedSession = () =>
  Object.fromEntries(
    Array.from(
      { length: sessionStorage.length },
      (_, index) => sessionStorage.key(index) ?? "",
    ).map((key) => [key, sessionStorage.getItem(key)]),
  );
