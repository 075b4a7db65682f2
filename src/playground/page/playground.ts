import type {
  ConsentQuestion,
  HostEffect,
  HostPage,
} from "#playground/host-simulator/hostChoices.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { createEventLog, type EventLog } from "./eventLog.ts";
import { observable, type Observable } from "./observable.ts";
import type { PageChoices, ReadChoices } from "./pageChoices.ts";

type ShownEffect = HostEffect & { readonly id: number };

export type OpenQuestion = ConsentQuestion & {
  readonly answer: (answer: "accepted" | "cancelled") => void;
};

export type PlaygroundState = {
  readonly choices: PageChoices;
  /** What the strip shows of the tenant; the app may have changed the rest since. */
  readonly tenant: TenantState;
  /** Counts the times the tab was loaded: each has a frame of its own. */
  readonly tabLoads: number;
  readonly question: OpenQuestion | null;
  readonly effects: readonly ShownEffect[];
  readonly problems: readonly string[];
};

/** The state of the page around the tab, and the host's view of it. */
export type Playground = {
  readonly state: Observable<PlaygroundState>;
  readonly log: EventLog;
  /** Of the tab's start its frame is told: `TabFrame`. */
  readonly hostPage: Omit<HostPage, "noteStart" | "tab">;
  readonly store: TenantStore;
  readonly report: (problem: string) => void;
};

const hostPageOf = (state: Observable<PlaygroundState>, store: TenantStore, log: EventLog) => {
  let lastEffect = 0;
  const page: Playground["hostPage"] = {
    choices() {
      const { person, theme, locale, runtime, unsupported, refuses, silent, delayMs } =
        state.get().choices;
      const { offersNestedAppAuth } = store.read().host;
      return {
        ...{ theme, locale, runtime, unsupported, refuses, silent, delayMs, offersNestedAppAuth },
        person: PEOPLE[person],
        frameContext: "content",
        place: { kind: "personal" },
        entityId: "personalApp",
        subPageId: null,
        timeZone: null,
      };
    },
    askConsent: (question) =>
      new Promise((resolve) => {
        const answer: OpenQuestion["answer"] = (given) => {
          state.set((now) => ({ ...now, question: null }));
          resolve(given);
        };
        state.get().question?.answer("cancelled");
        state.set((now) => ({ ...now, question: { ...question, answer } }));
      }),
    showEffect(effect) {
      lastEffect += 1;
      const shown = { ...effect, id: lastEffect };
      state.set((now) => ({ ...now, effects: [...now.effects, shown] }));
    },
    log: log.addHost,
  };
  return page;
};

export function createPlayground(store: TenantStore, { choices, problems }: ReadChoices) {
  const state = observable<PlaygroundState>({
    choices,
    problems,
    tenant: store.read(),
    tabLoads: 0,
    question: null,
    effects: [],
  });
  const log = createEventLog();
  const playground: Playground = {
    state,
    log,
    store,
    hostPage: hostPageOf(state, store, log),
    report: (problem) =>
      state.set((now) =>
        now.problems.includes(problem) ? now : { ...now, problems: [...now.problems, problem] },
      ),
  };
  return playground;
}
