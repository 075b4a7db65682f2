import type {
  ConsentQuestion,
  FrameChoices,
  HostChoices,
  HostEffect,
} from "#playground/host-simulator/hostChoices.ts";
import type { HostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import type { WireEntry } from "#playground/host-simulator/wireEntry.ts";
import type { Person } from "#playground/tenant/people.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { createEventLog, type EventLog } from "./eventLog.ts";
import { observable, type Observable } from "./observable.ts";
import type { PageChoices, ReadChoices } from "./pageChoices.ts";

type ShownEffect = HostEffect & { readonly id: number };

export type OpenQuestion = ConsentQuestion & {
  readonly person: Person;
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

/** The part of a host that all tabs of the page share. */
type SharedHost = {
  readonly choices: () => Omit<HostChoices, keyof FrameChoices>;
  readonly askConsent: (
    question: ConsentQuestion,
    person: Person,
  ) => Promise<"accepted" | "cancelled">;
  readonly showEffect: (effect: HostEffect) => void;
  /** `frame` names the tab where several are open; empty for the only one. */
  readonly log: (entry: WireEntry, frame: string) => void;
};

/** The state of the page around the tab, and the host's view of it. */
export type Playground = {
  readonly state: Observable<PlaygroundState>;
  readonly log: EventLog;
  readonly host: SharedHost;
  /** One for each tab that is open. */
  readonly simulators: Set<HostSimulator>;
  readonly store: TenantStore;
  readonly report: (problem: string) => void;
};

const sharedHostOf = (state: Observable<PlaygroundState>, store: TenantStore, log: EventLog) => {
  let lastEffect = 0;
  const host: SharedHost = {
    choices() {
      const { theme, locale, zone, runtime, unsupported, refuses, silent, delayMs } =
        state.get().choices;
      const { offersNestedAppAuth } = store.read().host;
      return {
        ...{ theme, locale, runtime, unsupported, refuses, silent, delayMs, offersNestedAppAuth },
        timeZone: zone === "" ? null : zone,
      };
    },
    askConsent: (question, person) =>
      new Promise((resolve) => {
        const answer: OpenQuestion["answer"] = (given) => {
          state.set((now) => ({ ...now, question: null }));
          resolve(given);
        };
        state.get().question?.answer("cancelled");
        state.set((now) => ({ ...now, question: { ...question, person, answer } }));
      }),
    showEffect(effect) {
      lastEffect += 1;
      const shown = { ...effect, id: lastEffect };
      state.set((now) => ({ ...now, effects: [...now.effects, shown] }));
    },
    log: log.addHost,
  };
  return host;
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
    host: sharedHostOf(state, store, log),
    simulators: new Set(),
    report: (problem) =>
      state.set((now) =>
        now.problems.includes(problem) ? now : { ...now, problems: [...now.problems, problem] },
      ),
  };
  return playground;
}
