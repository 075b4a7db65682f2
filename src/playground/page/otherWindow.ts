import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { withQuotaUsedUp } from "#playground/tenant/scenarios.ts";
import type { Actions } from "./actions.ts";
import type { Playground } from "./playground.ts";

/** Well within the minute that Graph counts, so that the quota is never free. */
const EVERY_MS = 5_000;

/**
 * Acts another window of the app that uses up the quota of every chat while `quotaUsedElsewhere` says so.
 * @returns a function that ends it
 */
export function actOtherWindow({ state, store }: Playground): () => void {
  const act = () => {
    if (!store.read().quotaUsedElsewhere) return;
    store.update((now) => ({ ...now, chats: withQuotaUsedUp(now.chats, store.now()) }));
  };
  act();
  const timer = window.setInterval(act, EVERY_MS);
  const unsubscribe = state.subscribe(act);
  return () => {
    window.clearInterval(timer);
    unsubscribe();
  };
}

const isMembershipChange = ({ method, url }: GraphExchange) =>
  method !== "GET" && /\/chats\/[^/]+\/members/.test(new URL(url).pathname);

/** The other window stops when a request has met the quota that it used up. */
export function noticeWait({ store }: Playground, actions: Actions, exchange: GraphExchange): void {
  if (exchange.status !== 429 || !isMembershipChange(exchange)) return;
  if (store.read().quotaUsedElsewhere)
    actions.changeTenant((now) => ({ ...now, quotaUsedElsewhere: false }));
}
