import { createHash, randomUUID } from "node:crypto";
import type { Request, Route } from "@playwright/test";
import { mintAccessToken, mintIdToken } from "#playground/tenant/tokens.ts";
import {
  clientInfo,
  graphOrigin,
  graphScopes,
  isGranted,
  SIGN_IN_SCOPES,
  type IssuedCode,
  type LoginDesk,
} from "./loginDesk.ts";

const LIFE_SECONDS = 3600;

function withNonce(idToken: string, nonce: string) {
  const [head = "", payload = "", signature = ""] = idToken.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  const text = Buffer.from(JSON.stringify({ ...claims, nonce })).toString("base64url");
  return [head, text, signature].join(".");
}

/** PKCE: who redeems a code is who asked for it. */
const isProven = ({ challenge, redirectUri }: IssuedCode, form: URLSearchParams) =>
  createHash("sha256")
    .update(form.get("code_verifier") ?? "")
    .digest("base64url") === challenge && form.get("redirect_uri") === redirectUri;

function tokensFor({ setting, service }: LoginDesk, issued: IssuedCode | undefined) {
  const { person, clientId } = setting;
  const nowSeconds = Math.floor(Date.now() / 1000);
  const held = [...service.granted];
  const idToken = mintIdToken(person, clientId, nowSeconds, LIFE_SECONDS);
  return {
    token_type: "Bearer",
    scope: [...SIGN_IN_SCOPES, ...held.map((one) => `${graphOrigin}/${one}`)].join(" "),
    expires_in: LIFE_SECONDS,
    ext_expires_in: LIFE_SECONDS,
    access_token: mintAccessToken(person, held, nowSeconds, LIFE_SECONDS),
    id_token: issued === undefined ? idToken : withNonce(idToken, issued.nonce),
    refresh_token: randomUUID(),
    client_info: clientInfo(person),
  };
}

/**
 * Redeems codes and refresh tokens.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#redeem-a-code-for-an-access-token
 */
export function redeem(route: Route, request: Request, desk: LoginDesk) {
  const form = new URLSearchParams(request.postData() ?? "");
  const headers = { "Access-Control-Allow-Origin": request.headers()["origin"] ?? "" };
  const grant = form.get("grant_type") ?? "";
  const code = form.get("code") ?? "";
  const issued = desk.codes.get(code);
  desk.codes.delete(code);
  const refuse = (error_description: string) => {
    desk.service.answers.push("token: invalid_grant");
    const json = { error: "invalid_grant", error_description };
    return route.fulfill({ status: 400, json, headers });
  };
  if (grant === "authorization_code" && (issued === undefined || !isProven(issued, form)))
    return refuse("AADSTS70008: The code is not valid.");
  if (!isGranted(desk, graphScopes(form.get("scope"))))
    return refuse("AADSTS65001: Consent is missing.");
  desk.service.answers.push(`token: ${grant}`);
  return route.fulfill({ headers, json: tokensFor(desk, issued) });
}
