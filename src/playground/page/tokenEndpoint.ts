import { CLOUDS } from "#domain/clouds.ts";
import { tokensFor } from "#playground/host-simulator/issueTokens.ts";
import { consentFor } from "#playground/tenant/consent.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { http, HttpResponse, type RequestHandler } from "msw";

const REFRESH_TOKEN = "playground-refresh.";

const clientInfoOf = ({ userId, tenantId }: Person) =>
  btoa(JSON.stringify({ uid: userId, utid: tenantId })).replaceAll("=", "");

/** MSAL takes `consent_required` as a request to ask the person. */
const consentMissing = () =>
  HttpResponse.json(
    {
      error: "invalid_grant",
      suberror: "consent_required",
      error_description:
        "AADSTS65001: The user or administrator has not consented to use the application.",
      error_codes: [65001],
    },
    { status: 400 },
  );

function refreshed(store: TenantStore, person: Person, form: URLSearchParams) {
  const requested = (form.get("scope") ?? "").split(" ").filter(Boolean);
  if (consentFor(store.read(), person.userId, requested).kind !== "granted")
    return consentMissing();
  const tokens = tokensFor(store, person, form.get("client_id") ?? "", requested);
  return HttpResponse.json({
    token_type: "Bearer",
    scope: tokens.scopes.join(" "),
    expires_in: tokens.lifeSeconds,
    ext_expires_in: tokens.lifeSeconds,
    access_token: tokens.accessToken,
    refresh_token: `${REFRESH_TOKEN}${person.key}`,
    id_token: tokens.idToken,
    client_info: clientInfoOf(person),
  });
}

/**
 * Entra's token endpoint for the playground's own refresh tokens, which hosts without nested app authentication need. Other
 * grants stay unanswered.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token
 */
export const tokenEndpoint = (store: TenantStore): RequestHandler[] =>
  [...new Set(Object.values(CLOUDS).map(({ loginOrigin }) => loginOrigin))].map((origin) =>
    http.post(`${origin}/:tenant/oauth2/v2.0/token`, async ({ request }) => {
      const form = new URLSearchParams(await request.clone().text());
      const token = form.get("refresh_token") ?? "";
      const person = Object.values(PEOPLE).find(({ key }) => token === `${REFRESH_TOKEN}${key}`);
      if (form.get("grant_type") !== "refresh_token" || person === undefined) return undefined;
      if (store.read().network === "offline") return HttpResponse.error();
      return refreshed(store, person, form);
    }),
  );
