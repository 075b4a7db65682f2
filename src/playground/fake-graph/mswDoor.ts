import { CLOUDS } from "#domain/clouds.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { http, HttpResponse, type RequestHandler } from "msw";
import { observed, type OnExchange } from "./exchange.ts";
import { createFakeGraph } from "./fakeGraph.ts";
import { BROKEN_ANSWERS, isWithoutAnswer } from "./faults.ts";

/**
 * The fake Graph for msw, in a service worker or in Node, at the address of every cloud. Without a network, and for a
 * request that its caller gave up, the answer is a network error.
 */
export function graphHandlers(store: TenantStore, onExchange?: OnExchange): RequestHandler[] {
  const isFaulty = () => BROKEN_ANSWERS.includes(store.read().fault);
  const graph = observed(createFakeGraph(store), isFaulty, onExchange);
  return Object.values(CLOUDS).map(({ graphOrigin }) =>
    http.all(`${graphOrigin}/*`, ({ request }) =>
      graph(request).catch((error: unknown) => {
        if (isWithoutAnswer(error)) return HttpResponse.error();
        throw error;
      }),
    ),
  );
}
