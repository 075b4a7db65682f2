import type { GraphExchange, OnExchange } from "#playground/fake-graph/exchange.ts";

export const EXCHANGE_CHANNEL = "playground:exchanges";

/**
 * Any visible window of the origin may answer the tab's requests: what one of them answers, all of them show.
 * @returns where to tell of an exchange
 */
export function relayExchanges(show: OnExchange): OnExchange {
  const channel = new BroadcastChannel(EXCHANGE_CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<GraphExchange>) => show(event.data));
  return (exchange) => {
    show(exchange);
    channel.postMessage(exchange);
  };
}
