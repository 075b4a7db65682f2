import { CLOUDS } from "#domain/clouds.ts";
import type { OnExchange } from "#playground/fake-graph/exchange.ts";
import { graphHandlers } from "#playground/fake-graph/mswDoor.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";
import { tokenEndpoint } from "./tokenEndpoint.ts";

/** teams-js asks for it at its import and complains in the console when it gets none. */
const HOST_LIST = "https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json";

const SIGN_IN_ORIGINS: readonly string[] = Object.values(CLOUDS).map(
  ({ loginOrigin }) => loginOrigin,
);

const ADVICE =
  "The service worker that plays Microsoft Graph did not start. Open the playground over http://localhost or https in a " +
  "window that is not private, allow site data for it, and reload.";

/**
 * Puts the fake Graph behind `fetch` of this page and its frames.
 * @param onProblem told of requests that the playground cannot answer
 * @throws {Error} with advice when the worker does not start
 */
export async function startWorker(
  store: TenantStore,
  onExchange: OnExchange,
  onProblem: (sentence: string) => void,
): Promise<void> {
  const hostList = http.get(HOST_LIST, () => HttpResponse.json({ validOrigins: [] }));
  const worker = setupWorker(
    ...graphHandlers(store, onExchange),
    ...tokenEndpoint(store),
    hostList,
  );
  const start = worker.start({
    quiet: true,
    serviceWorker: { url: "/mockServiceWorker.js" },
    onUnhandledRequest(request) {
      const { origin, href } = new URL(request.url);
      if (!SIGN_IN_ORIGINS.includes(origin)) return;
      onProblem(`The tab asked the sign-in service, which the playground does not play: ${href}`);
    },
  });
  await start.catch((cause: unknown) => {
    throw new Error(ADVICE, { cause });
  });
}
