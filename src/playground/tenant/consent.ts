import type { TenantState } from "./tenantState.ts";
import type { TenantStore } from "./tenantStore.ts";

const BASIC_SCOPES = ["openid", "profile", "offline_access", "email", "User.Read"];

/** The Graph scopes of a request in short form: `https://graph.microsoft.com/Chat.Read` is `Chat.Read`. */
export const shortScopes = (scopes: readonly string[]) =>
  scopes
    .map((scope) => scope.slice(scope.lastIndexOf("/") + 1))
    .filter((s) => !BASIC_SCOPES.includes(s));

export type ConsentAnswer =
  | { readonly kind: "granted"; readonly scopes: readonly string[] }
  | { readonly kind: "needsUser"; readonly missing: readonly string[] }
  | { readonly kind: "needsAdministrator"; readonly missing: readonly string[] };

/** Whether a person may have these scopes now. A granted answer lists everything they ever allowed, as Entra does. */
export function consentFor(
  state: TenantState,
  userId: string,
  requested: readonly string[],
): ConsentAnswer {
  const held = state.consents[userId] ?? [];
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
