import { AuthError } from "#api/auth/authError.ts";
import type { TokenProvider, TokenRequest } from "#api/auth/tokenProvider.ts";
import { consentFor, grantScopes } from "#playground/tenant/consent.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";

export type PretendTokens = TokenProvider & { readonly asked: readonly TokenRequest[] };

/** Tokens of the pretend tenant without a host: a question to the person is answered with yes. */
export function pretendTokens(store: TenantStore, person: Person = PEOPLE.owner): PretendTokens {
  const asked: TokenRequest[] = [];
  return {
    asked,
    async getToken(request) {
      asked.push(request);
      if (request.interactive === true) grantScopes(store, person.userId, [request.scope]);
      const answer = consentFor(store.read(), person.userId, [request.scope]);
      if (answer.kind === "needsUser") throw new AuthError("interactionRequired");
      if (answer.kind === "needsAdministrator") throw new AuthError("administratorRequired");
      return mintAccessToken(person, answer.scopes, Math.floor(store.now() / 1000));
    },
    getUser: async () => person,
  };
}
