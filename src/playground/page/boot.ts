import { createActions, type Actions, type Surroundings } from "./actions.ts";
import { readChoices } from "./pageChoices.ts";
import { actOtherWindow, noticeWait } from "./otherWindow.ts";
import { createPlayground, type Playground } from "./playground.ts";
import { openTenant } from "./playgroundTenant.ts";
import { relayExchanges } from "./relayExchanges.ts";
import { startWorker } from "./startWorker.ts";

type Booted = { readonly playground: Playground; readonly actions: Actions };

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Shows uncaught errors of the playground and its simulator in the page. */
function reportUncaught({ report }: Playground): void {
  window.addEventListener("error", (event) => report(event.message));
  window.addEventListener("unhandledrejection", (event) => report(sentenceOf(event.reason)));
}

/** Loads the tab as the address asks. A scenario is begun anew only when the tenant is in another one. */
function openAsAsked({ playground, actions }: Booted, asked: string | null): void {
  if (asked === null || asked === playground.store.read().scenario) actions.reloadTab();
  else actions.chooseScenario(asked);
  if (playground.state.get().tabLoads === 0) actions.reloadTab();
}

/** Makes the playground at once; its tab loads when the fake Graph answers. */
export function boot(search: URLSearchParams, around: Surroundings): Booted {
  const playground = createPlayground(openTenant(around.local), readChoices(search));
  const booted = { playground, actions: createActions(playground, around) };
  reportUncaught(playground);
  actOtherWindow(playground);
  const onExchange = relayExchanges((exchange) => {
    playground.log.addGraph(exchange);
    noticeWait(playground, booted.actions, exchange);
  });
  startWorker(playground.store, onExchange, playground.report)
    .then(() => openAsAsked(booted, search.get("scenario")))
    .catch((error: unknown) => playground.report(sentenceOf(error)));
  return booted;
}
