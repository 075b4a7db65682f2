import type { TenantState } from "#playground/tenant/tenantState.ts";
import { clearAppStorage } from "./appStorage.ts";
import { loadTab } from "./loadTab.ts";
import { needsReload } from "./needsReload.ts";
import { USUAL_HOST, writeChoices, type PageChoices } from "./pageChoices.ts";
import type { Playground } from "./playground.ts";
import { startScenario, travel } from "./playgroundTenant.ts";

/** The browser's parts that the strip's controls work on. */
export type Surroundings = {
  readonly local: Storage;
  readonly session: Storage;
  readonly history: Pick<History, "replaceState">;
};

export type Actions = {
  readonly choose: (change: Partial<PageChoices>) => void;
  readonly chooseScenario: (id: string) => void;
  readonly travelDays: (days: number) => void;
  readonly changeTenant: (change: (state: TenantState) => TenantState) => void;
  readonly reloadTab: () => void;
  /** Begins the scenario anew, in the usual host. Who looks, where and how, stays. */
  readonly reset: () => void;
  readonly dismissEffect: (id: number) => void;
  readonly dismissProblem: (problem: string) => void;
};

export function createActions(playground: Playground, around: Surroundings): Actions {
  const { state, store } = playground;
  const writeAddress = () => {
    const { choices, tenant } = state.get();
    around.history.replaceState(null, "", `?${writeChoices(choices, tenant.scenario)}`);
  };
  const showTenant = () => state.set((now) => ({ ...now, tenant: store.read() }));
  const reloadTab = () => {
    loadTab(playground, around.session);
    writeAddress();
  };
  const chooseScenario = (id: string) => {
    if (!startScenario(store, id)) {
      playground.report(`There is no scenario “${id}”.`);
      return;
    }
    clearAppStorage(around.local, around.session);
    state.set((now) => ({ ...now, effects: [] }));
    reloadTab();
  };
  return {
    choose(change) {
      const before = state.get().choices;
      state.set((now) => ({ ...now, choices: { ...now.choices, ...change } }));
      if (needsReload(before, state.get().choices)) reloadTab();
      else writeAddress();
    },
    chooseScenario,
    travelDays(days) {
      travel(store, days);
      showTenant();
    },
    changeTenant(change) {
      store.update(change);
      showTenant();
    },
    reloadTab,
    reset() {
      playground.log.clear();
      state.set((now) => ({ ...now, choices: { ...now.choices, ...USUAL_HOST } }));
      chooseScenario(store.read().scenario);
    },
    dismissEffect: (id) =>
      state.set((now) => ({ ...now, effects: now.effects.filter((shown) => shown.id !== id) })),
    dismissProblem: (problem) =>
      state.set((now) => ({ ...now, problems: now.problems.filter((one) => one !== problem) })),
  };
}
