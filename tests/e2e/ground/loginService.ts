import { createHash, randomUUID } from "node:crypto";
import type { BrowserContext, Request, Route } from "@playwright/test";
import { CLOUDS } from "#domain/clouds.ts";
import type { Person } from "#playground/tenant/people.ts";
import { mintAccessToken, mintIdToken } from "#playground/tenant/tokens.ts";
import { consentPage, redirectPage } from "./loginPages.ts";

const LIFE_SECONDS = 3600;
const SIGN_IN_SCOPES = ["openid", "profile", "offline_access"];
const { graphOrigin, loginOrigin } = CLOUDS.global;

export type LoginService = {
  /** Short names of the Graph permissions that the person has given so far. */
  readonly granted: Set<string>;
  /** One word for each answer so far, for example `silent: interaction_required`. */
  readonly answers: string[];
};

type Setting = {
  readonly person: Person;
  readonly clientId: string;
  /** The single-page redirect addresses of the app's registration. */
  readonly redirectUris: readonly string[];
};

type Issued = { readonly nonce: string; readonly challenge: string; readonly redirectUri: string };

const graphScopes = (scope: string) =>
  scope
    .split(" ")
    .filter((one) => one !== "" && !SIGN_IN_SCOPES.includes(one))
    .map((one) => one.replace(`${graphOrigin}/`, ""));

const clientInfo = ({ userId, tenantId }: Person) =>
  Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString("base64url");

function withNonce(idToken: string, nonce: string) {
  const [head = "", payload = "", signature = ""] = idToken.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  const text = Buffer.from(JSON.stringify({ ...claims, nonce })).toString("base64url");
  return [head, text, signature].join(".");
}

/**
 * Answers for login.microsoftonline.com: asks for consent where it is missing, refuses that in a hidden frame, and
 * redeems codes with proof of their origin (PKCE) and refresh tokens.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export async function serveLogin(context: BrowserContext, setting: Setting): Promise<LoginService> {
  const { person, clientId, redirectUris } = setting;
  const service: LoginService = { granted: new Set(), answers: [] };
  const codes = new Map<string, Issued>();
  const isGranted = (scopes: readonly string[]) => scopes.every((one) => service.granted.has(one));

  const html = (route: Route, body: string) => route.fulfill({ contentType: "text/html", body });
  const note = (answer: string) => service.answers.push(answer);

  const goBack = (route: Route, query: URLSearchParams, answer: Record<string, string>) => {
    const state = query.get("state") ?? "";
    const fragment = new URLSearchParams({ ...answer, state });
    return html(route, redirectPage(`${query.get("redirect_uri") ?? ""}#${fragment}`));
  };

  const authorize = (route: Route, url: URL) => {
    const query = url.searchParams;
    const redirectUri = query.get("redirect_uri") ?? "";
    if (!redirectUris.includes(redirectUri) || query.get("client_id") !== clientId)
      return route.fulfill({ status: 400, body: `AADSTS50011: ${redirectUri}` });
    const isSilent = query.get("prompt") === "none";
    const way = isSilent ? "silent" : "window";
    const scopes = graphScopes(query.get("scope") ?? "");
    if (query.get("answer") === "cancel") {
      note(`${way}: access_denied`);
      const error_description = "AADSTS65004: User declined to consent to access the app.";
      return goBack(route, query, { error: "access_denied", error_description });
    }
    if (query.get("answer") === "accept") for (const scope of scopes) service.granted.add(scope);
    if (!isGranted(scopes)) {
      if (!isSilent) return html(route, consentPage(url, scopes));
      note("silent: interaction_required");
      const error_description = "AADSTS65001: The user has not consented to use the application.";
      return goBack(route, query, { error: "interaction_required", error_description });
    }
    note(`${way}: code`);
    const code = randomUUID();
    const challenge = query.get("code_challenge") ?? "";
    codes.set(code, { nonce: query.get("nonce") ?? "", challenge, redirectUri });
    return goBack(route, query, { code, client_info: clientInfo(person) });
  };

  const refuse = (route: Route, request: Request, error: string, error_description: string) => {
    note(`token: ${error}`);
    return route.fulfill({
      status: 400,
      json: { error, error_description },
      headers: corsFor(request),
    });
  };

  const token = (route: Route, request: Request) => {
    const form = new URLSearchParams(request.postData() ?? "");
    const scopes = graphScopes(form.get("scope") ?? "");
    const code = form.get("code") ?? "";
    const issued = codes.get(code);
    codes.delete(code);
    const isRedeeming = form.get("grant_type") === "authorization_code";
    if (isRedeeming && (issued === undefined || !isProven(issued, form)))
      return refuse(route, request, "invalid_grant", "AADSTS70008: The code is not valid.");
    if (!isGranted(scopes))
      return refuse(route, request, "invalid_grant", "AADSTS65001: Consent is missing.");
    note(`token: ${form.get("grant_type") ?? ""}`);
    const nowSeconds = Math.floor(Date.now() / 1000);
    const held = [...service.granted];
    const idToken = mintIdToken(person, clientId, nowSeconds, LIFE_SECONDS);
    return route.fulfill({
      headers: corsFor(request),
      json: {
        token_type: "Bearer",
        scope: [...SIGN_IN_SCOPES, ...held.map((one) => `${graphOrigin}/${one}`)].join(" "),
        expires_in: LIFE_SECONDS,
        ext_expires_in: LIFE_SECONDS,
        access_token: mintAccessToken(person, held, nowSeconds, LIFE_SECONDS),
        id_token: issued === undefined ? idToken : withNonce(idToken, issued.nonce),
        refresh_token: randomUUID(),
        client_info: clientInfo(person),
      },
    });
  };

  await context.route(`${loginOrigin}/**`, (route, request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith("/oauth2/v2.0/authorize")) return authorize(route, url);
    if (url.pathname.endsWith("/oauth2/v2.0/token")) return token(route, request);
    return route.fallback();
  });
  return service;
}

const isProven = ({ challenge, redirectUri }: Issued, form: URLSearchParams) =>
  createHash("sha256")
    .update(form.get("code_verifier") ?? "")
    .digest("base64url") === challenge && form.get("redirect_uri") === redirectUri;

const corsFor = (request: Request) => ({
  "Access-Control-Allow-Origin": request.headers()["origin"] ?? "",
});
