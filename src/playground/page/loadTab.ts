import { seedSignInSession } from "#playground/host-simulator/msal3Session.ts";
import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { heldScopes } from "#playground/tenant/consent.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { claimSession } from "./appStorage.ts";
import type { Playground } from "./playground.ts";

/** Where the tab lies; the same page as the manifest's `contentUrl`. */
export const TAB_ADDRESS = "/?page=personalApp";

/**
 * Loads the tab's frame, anew where there is one. A host without nested app authentication gets a signed-in session first
 * where the person has allowed something already, as Entra's own session would be there.
 */
export function loadTab({ state, store }: Playground, session: Storage): void {
  const person = PEOPLE[state.get().choices.person];
  claimSession(session, person.userId);
  const tenant = store.read();
  const { runtime, unsupported, refuses } = state.get().choices;
  const offersNestedAppAuth =
    tenant.host.offersNestedAppAuth &&
    runtime === "full" &&
    !unsupported.includes("nestedAppAuth") &&
    !refuses.includes("nestedAppAuth.execute");
  const hasSignedIn = (tenant.consents[person.userId] ?? []).length > 0;
  const scopes = heldScopes(tenant, person.userId);
  if (!offersNestedAppAuth && hasSignedIn)
    seedSignInSession(session, person, PLAYGROUND_CONFIG.clientId, scopes, store.now());
  state.get().question?.answer("cancelled");
  state.set((now) => ({ ...now, tabLoads: now.tabLoads + 1, tenant: store.read() }));
}
