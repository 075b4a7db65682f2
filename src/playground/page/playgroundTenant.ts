import { DAY_MS } from "#playground/tenant/graphTime.ts";
import { freshTenant, scenarioById } from "#playground/tenant/scenarios.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { browserTenantStore, type TenantStore } from "#playground/tenant/tenantStore.ts";

export const openTenant = (storage: Storage): TenantStore =>
  browserTenantStore(storage, () => freshTenant(Date.now()));

/** The tenant as the scenario has it, on the real clock again. False when there is no such scenario. */
export function startScenario(store: TenantStore, id: string): boolean {
  const scenario = scenarioById(id);
  if (scenario === undefined) return false;
  store.update(() => scenario.tenant(Date.now()));
  return true;
}

export const travel = (store: TenantStore, days: number): TenantState =>
  store.update((state) => ({ ...state, clockOffsetMs: state.clockOffsetMs + days * DAY_MS }));
