import { AuthError } from "#api/auth/authError.ts";
import type { TokenProvider, TokenRequest } from "#api/auth/tokenProvider.ts";
import { obtainConsent } from "#playground/host-simulator/obtainConsent.ts";
import { consentFor, heldScopes } from "#playground/tenant/consent.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";

export type PersonsAnswer = "yes" | "cancel";

export type PretendTokens = TokenProvider & {
  readonly asked: readonly TokenRequest[];
  readonly personSays: (answer: PersonsAnswer) => void;
};

type Answering = {
  /** What the person says to every question, unless the test chooses anew with `personSays`. */
  readonly answer?: PersonsAnswer;
};

/**
 * Tokens of the pretend tenant without a host. Silently there is only what is allowed already; a question is put to the
 * person where `interactive` allows it, and is in vain where an administrator has to answer.
 */
export function pretendTokens(
  store: TenantStore,
  person: Person = PEOPLE.owner,
  { answer = "yes" }: Answering = {},
): PretendTokens {
  const asked: TokenRequest[] = [];
  let says = answer;
  return {
    asked,
    personSays: (next) => {
      says = next;
    },
    async getToken(request) {
      asked.push(request);
      const scopes = [request.scope];
      if (consentFor(store.read(), person.userId, scopes).kind !== "granted") {
        if (request.interactive !== true) throw new AuthError("interactionRequired");
        const outcome = await obtainConsent(store, person, scopes, async () =>
          says === "yes" ? "accepted" : "cancelled",
        );
        if (outcome === "approvalRequired") throw new AuthError("administratorRequired");
        if (outcome === "cancelled") throw new AuthError("cancelled");
      }
      const held = heldScopes(store.read(), person.userId);
      return mintAccessToken(person, held, Math.floor(store.now() / 1000));
    },
    getUser: async () => person,
  };
}
