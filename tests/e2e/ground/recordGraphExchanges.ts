import type { BrowserContext } from "@playwright/test";
import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { EXCHANGE_CHANNEL } from "#playground/page/relayExchanges.ts";
import { recordExchange } from "#tests/support/recordExchange.ts";

const BINDING = "recordGraphExchange";

/**
 * Records, for the contract tests, what the playground's fake Graph answers in a browser. The playground tells it itself:
 * the driver cannot read the body of a request that a service worker answers.
 */
export async function recordGraphExchanges(context: BrowserContext): Promise<void> {
  if (process.env["EXCHANGES_DIR"] === undefined) return;
  await context.exposeFunction(BINDING, (exchange: GraphExchange) => {
    recordExchange(exchange);
  });
  await context.addInitScript(
    ([channel, binding]) => {
      if (window.top !== window) return;
      const record = (window as unknown as Record<string, (exchange: unknown) => void>)[binding];
      new BroadcastChannel(channel).addEventListener("message", (event) => record?.(event.data));
    },
    [EXCHANGE_CHANNEL, BINDING] as const,
  );
}
