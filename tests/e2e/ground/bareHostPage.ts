import type { FrameContext } from "#domain/surface.ts";
import type { HostChoices } from "#playground/host-simulator/hostChoices.ts";
import { createHostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import type { WireEntry } from "#playground/host-simulator/wireEntry.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { freshTenant } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";

const query = new URLSearchParams(location.search);

let choices: HostChoices = {
  person: PEOPLE.owner,
  theme: "default",
  locale: "en-US",
  frameContext: (query.get("frameContext") ?? "content") as FrameContext,
  place: { kind: "personal" },
  entityId: "personalApp",
  subPageId: null,
  timeZone: null,
  runtime: "full",
  offersNestedAppAuth: true,
  unsupported: [],
  refuses: [],
  silent: [],
  delayMs: 0,
};

/**
 * A host that is nothing but the simulator: `entries` is its wire log, `effects` what it would have done, and `choose`
 * changes its choices under a tab that has started.
 */
const entries: WireEntry[] = [];
const effects: string[] = [];
const choose = (change: Partial<HostChoices>) => {
  choices = { ...choices, ...change };
};
Object.assign(globalThis, { entries, effects, choose });

const frame = document.createElement("iframe");
createHostSimulator({
  self: window,
  frame: () => frame.contentWindow,
  store: memoryTenantStore(freshTenant(Date.now())),
  page: {
    choices: () => choices,
    askConsent: () => Promise.resolve("cancelled"),
    showEffect: ({ func }) => effects.push(func),
    noteStart: () => undefined,
    log: (entry) => entries.push(entry),
    tab: {
      config: () => null,
      keep: () => undefined,
      setValidity: () => undefined,
      saveEnded: () => false,
      goBack: () => false,
    },
  },
});
frame.src = query.get("tab") ?? "about:blank";
document.body.append(frame);
