import { consentFor, grantScopes, shortScopes } from "#playground/tenant/consent.ts";
import type { Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import type { HostPage } from "./hostChoices.ts";

export type ConsentOutcome = "granted" | "cancelled" | "approvalRequired";

/**
 * Asks the person where scopes are still missing. Like Entra, a request that names one scope of the administrator's
 * grants nothing at all.
 * @see https://learn.microsoft.com/entra/identity-platform/consent-types-developer
 */
export async function obtainConsent(
  store: TenantStore,
  person: Person,
  scopes: readonly string[],
  ask: HostPage["askConsent"],
): Promise<ConsentOutcome> {
  const answer = consentFor(store.read(), person.userId, scopes);
  if (answer.kind === "granted") return "granted";
  const administratorOnly = answer.kind === "needsAdministrator" ? answer.missing : [];
  const decision = await ask({ scopes: shortScopes(scopes), administratorOnly });
  if (administratorOnly.length > 0) return "approvalRequired";
  if (decision === "cancelled") return "cancelled";
  grantScopes(store, person.userId, scopes);
  return "granted";
}
