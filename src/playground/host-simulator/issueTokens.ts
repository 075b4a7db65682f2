import { heldScopes } from "#playground/tenant/consent.ts";
import type { Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { mintAccessToken, mintIdToken } from "#playground/tenant/tokens.ts";

const LIFE_SECONDS = 3600;

type IssuedTokens = {
  readonly accessToken: string;
  readonly idToken: string;
  /** Everything the person holds, and what was asked for, in the form it was asked in. */
  readonly scopes: readonly string[];
  readonly lifeSeconds: number;
};

/** An account as MSAL knows it: `homeAccountId` is object id and tenant id. */
export const accountOf = (person: Person) => ({
  homeAccountId: `${person.userId}.${person.tenantId}`,
  environment: "login.windows.net",
  tenantId: person.tenantId,
  localAccountId: person.userId,
  username: person.userPrincipalName,
  name: person.displayName,
});

/** Tokens for scopes that are granted already. Their clock is the tenant's. */
export function tokensFor(
  store: TenantStore,
  person: Person,
  clientId: string,
  requested: readonly string[],
): IssuedTokens {
  const nowSeconds = Math.floor(store.now() / 1000);
  const held = heldScopes(store.read(), person.userId);
  return {
    accessToken: mintAccessToken(person, held, nowSeconds, LIFE_SECONDS),
    idToken: mintIdToken(person, clientId, nowSeconds, LIFE_SECONDS),
    scopes: [...new Set([...requested, ...held])],
    lifeSeconds: LIFE_SECONDS,
  };
}
