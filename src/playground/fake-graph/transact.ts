import type { TenantState } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";

/**
 * Reads, decides and writes in one synchronous step, and hands back what was decided.
 * A decision that throws writes nothing.
 */
export function transact<Result>(
  store: TenantStore,
  decide: (state: TenantState) => readonly [TenantState, Result],
): Result {
  const results: Result[] = [];
  store.update((state) => {
    const [next, result] = decide(state);
    results.push(result);
    return next;
  });
  return results[0] as Result;
}
