import { randomUUID } from "node:crypto";
import type { Route } from "@playwright/test";
import { clientInfo, goBack, graphScopes, isGranted, type LoginDesk } from "./loginDesk.ts";
import { approvalPage, consentPage } from "./loginPages.ts";

/** @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const REFUSALS = {
  cancel: {
    error: "access_denied",
    error_subcode: "cancel",
    error_description: "AADSTS65004: User declined to consent to access the app.",
  },
  approval: {
    error: "access_denied",
    error_description: "AADSTS90094: An administrator has to grant the permissions.",
  },
  silent: {
    error: "interaction_required",
    error_description: "AADSTS65001: The user has not consented to use the application.",
  },
} as const;

const isRefusal = (answer: string): answer is keyof typeof REFUSALS =>
  Object.hasOwn(REFUSALS, answer);

/** Where a person's answer on the page leads, or the page itself while there is none; null when all is granted. */
function refusalOrPage(desk: LoginDesk, url: URL, scopes: readonly string[]) {
  const answer = url.searchParams.get("answer") ?? "";
  if (isRefusal(answer)) return REFUSALS[answer];
  const { granted, administratorOnly } = desk.service;
  const forAdministrator = scopes.filter((one) => administratorOnly.has(one) && !granted.has(one));
  if (answer === "accept" && forAdministrator.length === 0)
    for (const scope of scopes) granted.add(scope);
  if (isGranted(desk, scopes)) return null;
  if (url.searchParams.get("prompt") === "none") return REFUSALS.silent;
  return forAdministrator.length > 0
    ? approvalPage(url, forAdministrator)
    : consentPage(url, scopes);
}

/**
 * The address that the sign-in window and the hidden frames open.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code
 */
export function authorize(route: Route, url: URL, desk: LoginDesk) {
  const { setting, service, codes } = desk;
  const query = url.searchParams;
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!setting.redirectUris.includes(redirectUri) || query.get("client_id") !== setting.clientId)
    return route.fulfill({ status: 400, body: `AADSTS50011: ${redirectUri}` });
  const way = query.get("prompt") === "none" ? "silent" : "window";
  const answer = refusalOrPage(desk, url, graphScopes(query.get("scope")));
  if (typeof answer === "string") return route.fulfill({ contentType: "text/html", body: answer });
  service.answers.push(`${way}: ${answer === null ? "code" : answer.error}`);
  if (answer !== null) return goBack(route, query, answer);
  const code = randomUUID();
  const challenge = query.get("code_challenge") ?? "";
  codes.set(code, { nonce: query.get("nonce") ?? "", challenge, redirectUri });
  return goBack(route, query, { code, client_info: clientInfo(setting.person) });
}
