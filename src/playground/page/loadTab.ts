import { seedSignInSession } from "#playground/host-simulator/msal3Session.ts";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { heldScopes } from "#playground/tenant/consent.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { claimSession } from "./appStorage.ts";
import type { PageChoices } from "./pageChoices.ts";
import type { Playground } from "./playground.ts";

/** In a meeting the owner and a visitor sit side by side; elsewhere one person is in front of the app. */
function accountsIn({ place, person, visitor }: PageChoices): readonly Person[] {
  if (place !== "meeting") return [PEOPLE[person]];
  return visitor === "anonymous" ? [PEOPLE.owner] : [PEOPLE.owner, PEOPLE[visitor]];
}

const offersNestedAppAuth = ({ host }: TenantState, choices: PageChoices) =>
  host.offersNestedAppAuth &&
  choices.runtime === "full" &&
  !choices.unsupported.includes("nestedAppAuth") &&
  !choices.refuses.includes("nestedAppAuth.execute");

/** As Entra's own session would be there, for somebody who has allowed something already. */
function signIn(session: Storage, store: TenantStore, person: Person) {
  const tenant = store.read();
  if ((tenant.consents[person.userId] ?? []).length === 0) return;
  const scopes = heldScopes(tenant, person.userId);
  seedSignInSession(session, person, PLAYGROUND_CONFIG.clientId, scopes, store.now());
}

/**
 * Loads every frame of the place, anew where there is one. A host without nested app authentication gets signed-in sessions
 * first.
 */
export function loadTab({ state, store }: Playground, session: Storage): void {
  const { choices } = state.get();
  const accounts = accountsIn(choices);
  claimSession(
    session,
    accounts.map(({ userId }) => userId),
  );
  if (!offersNestedAppAuth(store.read(), choices))
    for (const person of accounts) signIn(session, store, person);
  state.get().question?.answer("cancelled");
  state.set((now) => ({ ...now, tabLoads: now.tabLoads + 1, tenant: store.read() }));
}
