import type { BrowserContext } from "@playwright/test";
import { ADMINISTRATOR_ONLY } from "#playground/tenant/freshTenant.ts";
import { authorize } from "./loginAuthorize.ts";
import { loginOrigin, type LoginDesk, type LoginService, type LoginSetting } from "./loginDesk.ts";
import { redeem } from "./loginToken.ts";

export type { LoginService } from "./loginDesk.ts";

/**
 * Answers for login.microsoftonline.com: asks for consent where it is missing, refuses that in a hidden frame, sends the
 * person to an administrator where only one can say yes, and redeems codes with proof of their origin (PKCE) and refresh
 * tokens.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export async function serveLogin(
  context: BrowserContext,
  setting: LoginSetting,
): Promise<LoginService> {
  const service = {
    granted: new Set<string>(),
    administratorOnly: new Set(ADMINISTRATOR_ONLY),
    answers: [],
  };
  const desk: LoginDesk = { setting, service, codes: new Map() };
  await context.route(`${loginOrigin}/**`, (route, request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith("/oauth2/v2.0/authorize")) return authorize(route, url, desk);
    if (url.pathname.endsWith("/oauth2/v2.0/token")) return redeem(route, request, desk);
    return route.fallback();
  });
  return service;
}
