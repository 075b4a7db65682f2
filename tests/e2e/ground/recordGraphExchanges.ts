import type { BrowserContext, Request, Response } from "@playwright/test";
import { CLOUDS } from "#domain/clouds.ts";
import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { BROKEN_ANSWERS } from "#playground/fake-graph/faults.ts";
import type { GraphFault } from "#playground/tenant/tenantState.ts";
import { recordExchange } from "#tests/support/recordExchange.ts";

const isGraph = (url: string) =>
  Object.values(CLOUDS).some(({ graphOrigin }) => url.startsWith(`${graphOrigin}/`));

const parsed = (text: string | null): unknown => {
  if (text === null || text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const withoutToken = (headers: Readonly<Record<string, string>>) =>
  "authorization" in headers ? { ...headers, authorization: "redacted" } : headers;

/** Whether the pretend tenant breaks its answers on purpose now. */
async function isFaulty(request: Request): Promise<boolean> {
  const tenant = await request
    .frame()
    .evaluate(() => globalThis.localStorage.getItem("playground:tenant"));
  const state = parsed(tenant) as { readonly fault?: GraphFault } | null;
  return state?.fault !== undefined && BROKEN_ANSWERS.includes(state.fault);
}

async function toExchange(request: Request, response: Response): Promise<GraphExchange> {
  const { startTime, responseEnd } = request.timing();
  return {
    at: startTime,
    durationMs: Math.max(0, responseEnd),
    method: request.method(),
    url: request.url(),
    requestHeaders: withoutToken(await request.allHeaders()),
    requestBody: parsed(request.postData()),
    status: response.status(),
    responseHeaders: await response.allHeaders(),
    responseBody: parsed(await response.text()),
    fault: await isFaulty(request),
  };
}

const isPreflight = (request: Request) => request.method() === "OPTIONS";

/**
 * Records the Graph requests that the app sends in a browser, answered by the playground's worker or by a server, for the
 * contract tests. Requests without an answer are not recorded: there is nothing to hold against the contract.
 * @returns a function that waits until everything seen so far is written; an exchange that cannot be read fails there.
 */
export function recordGraphExchanges(context: BrowserContext): () => Promise<void> {
  const pending: Promise<void>[] = [];
  const record = async (request: Request) => {
    const response = await request.response();
    if (response !== null) recordExchange(await toExchange(request, response));
  };
  context.on("requestfinished", (request) => {
    if (request.serviceWorker() !== null || isPreflight(request) || !isGraph(request.url())) return;
    if (process.env["EXCHANGES_DIR"] === undefined) return;
    const recorded = record(request);
    // The failure is thrown where the recording is awaited; until then it must not end the process.
    recorded.catch(() => undefined);
    pending.push(recorded);
  });
  return async () => {
    await Promise.all(pending);
  };
}
