import { OTHER_TENANT_ID, personByUserId } from "./people.ts";
import type { TenantState } from "./tenantState.ts";
import type { TenantStore } from "./tenantStore.ts";

const BASIC_SCOPES = ["openid", "profile", "offline_access", "email", "User.Read"];

/** The Graph scopes of a request in short form: `https://graph.microsoft.com/Chat.Read` is `Chat.Read`. */
export const shortScopes = (scopes: readonly string[]) =>
  scopes
    .map((scope) => scope.slice(scope.lastIndexOf("/") + 1))
    .filter((s) => !BASIC_SCOPES.includes(s));

/** What a person's tokens carry: what they have allowed, and what an administrator has allowed for the own organization. */
export const heldScopes = (
  { consents, administratorConsents }: Pick<TenantState, "consents" | "administratorConsents">,
  userId: string,
): readonly string[] => {
  const isFromElsewhere = personByUserId(userId)?.tenantId === OTHER_TENANT_ID;
  const forEverybody = isFromElsewhere ? [] : administratorConsents;
  return [...new Set([...(consents[userId] ?? []), ...forEverybody])];
};

type ConsentAnswer =
  | { readonly kind: "granted"; readonly scopes: readonly string[] }
  | { readonly kind: "needsUser"; readonly missing: readonly string[] }
  | { readonly kind: "needsAdministrator"; readonly missing: readonly string[] };

/** Whether a person may have these scopes now. A granted answer lists everything they hold, as Entra does. */
export function consentFor(
  state: TenantState,
  userId: string,
  requested: readonly string[],
): ConsentAnswer {
  const held = heldScopes(state, userId);
  const missing = shortScopes(requested).filter((scope) => !held.includes(scope));
  if (missing.length === 0) return { kind: "granted", scopes: held };
  const forAdministrator = missing.filter((scope) => state.adminOnlyScopes.includes(scope));
  return forAdministrator.length > 0
    ? { kind: "needsAdministrator", missing: forAdministrator }
    : { kind: "needsUser", missing };
}

/** The person says yes. Scopes that need an administrator stay ungranted. */
export const grantScopes = (store: TenantStore, userId: string, requested: readonly string[]) =>
  store.update((state) => {
    const allowed = shortScopes(requested).filter(
      (scope) => !state.adminOnlyScopes.includes(scope),
    );
    const held = new Set([...(state.consents[userId] ?? []), ...allowed]);
    return { ...state, consents: { ...state.consents, [userId]: [...held] } };
  });

/** The administrator allows a scope for everybody in the organization, or takes that back. */
export const withAdministratorConsent = (
  state: TenantState,
  scope: string,
  isAllowed: boolean,
): TenantState => {
  const others = state.administratorConsents.filter((allowed) => allowed !== scope);
  return { ...state, administratorConsents: isAllowed ? [...others, scope] : others };
};
