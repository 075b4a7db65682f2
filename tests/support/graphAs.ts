import { createGraphClient } from "#api/graph/graphClient.ts";
import { CLOUDS } from "#domain/clouds.ts";
import type { Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { pretendTokens } from "./pretendTokens.ts";

/** A client of Graph for one person of the pretend tenant, and their tokens. */
export function graphAs(store: TenantStore, person: Person) {
  const tokens = pretendTokens(store, person);
  const { graphOrigin } = CLOUDS.global;
  return { tokens, graph: createGraphClient({ graphOrigin, tokens }) };
}
