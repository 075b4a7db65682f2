import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { graphHandlers } from "#playground/fake-graph/mswDoor.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { memoryTenantStore, type TenantStore } from "#playground/tenant/tenantStore.ts";
import { setupServer, type SetupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { recordExchange } from "./recordExchange.ts";

export type FakeGraphServer = {
  /** The tenant behind the fake. Made anew before each test; change it with `store.update`. */
  readonly store: TenantStore;
  /** For `server.use(...)` in a test that needs an answer the fake never gives. */
  readonly server: SetupServer;
  /** What went over the wire in the running test, oldest first. */
  readonly exchanges: readonly GraphExchange[];
};

const tenantOf = (from: string | TenantState, nowMs: number): TenantState => {
  if (typeof from !== "string") return from;
  const scenario = scenarioById(from);
  if (scenario === undefined) throw new Error(`There is no scenario "${from}".`);
  return scenario.tenant(nowMs);
};

/**
 * Puts the fake Graph behind `fetch` for the tests of a file or of a `describe`. Call it once, outside the tests. A
 * request to any other address fails the test.
 * @param from a scenario's id, or a whole tenant
 * @param options.probe for tests whose requests are not the app's: the contract tests check their answers alone
 */
export function startFakeGraph(
  from: string | TenantState = "new-user",
  { probe = false }: { readonly probe?: boolean } = {},
): FakeGraphServer {
  const exchanges: GraphExchange[] = [];
  // Not `Date.now` itself: fake timers replace it later.
  const clock = () => Date.now();
  const store = memoryTenantStore(tenantOf(from, clock()), clock);
  const server = setupServer(
    ...graphHandlers(store, (exchange) => {
      exchanges.push(exchange);
      recordExchange({ ...exchange, probe });
    }),
  );
  beforeAll(() => {
    server.listen({ onUnhandledRequest: "error" });
  });
  beforeEach(() => {
    exchanges.length = 0;
    store.update(() => tenantOf(from, clock()));
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
  return { store, server, exchanges };
}
