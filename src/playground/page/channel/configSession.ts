import type { HostTab } from "#playground/host-simulator/hostChoices.ts";
import type { HostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import type { TabConfig } from "#playground/tenant/tabInstance.ts";
import { observable, type Observable } from "../observable.ts";

/** @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page */
export const SAVE_TIMEOUT_MS = 30_000;

type ConfigState = {
  /** Whether the tab has said that there is something to save. */
  readonly canSave: boolean;
  readonly isSaving: boolean;
  /** Why the last Save came to nothing. */
  readonly problem: string | null;
};

export type ConfigSession = {
  readonly state: Observable<ConfigState>;
  readonly tab: HostTab;
  readonly save: (host: HostSimulator | null) => void;
  readonly dispose: () => void;
};

/**
 * One opening of the configuration page. What the tab sets counts only once it has saved, and nothing before tells it so.
 * @param known what the tab was, null for a new one
 */
export function createConfigSession(
  known: TabConfig | null,
  onSaved: (config: TabConfig) => void,
): ConfigSession {
  const state = observable<ConfigState>({ canSave: false, isSaving: false, problem: null });
  const change = (next: Partial<ConfigState>) => state.set((now) => ({ ...now, ...next }));
  let pending: TabConfig | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fail = (problem: string) => {
    clearTimeout(timer);
    change({ isSaving: false, problem });
  };
  const succeed = () => {
    if (pending === null) {
      fail("The tab has saved, but set no address.");
      return;
    }
    clearTimeout(timer);
    onSaved(pending);
  };

  return {
    state,
    tab: {
      config: () => known,
      keep(config) {
        pending = config;
      },
      setValidity: (canSave) => change({ canSave }),
      saveEnded(reason) {
        if (!state.get().isSaving) return false;
        if (reason === null) succeed();
        else fail(reason);
        return true;
      },
      goBack: () => false,
    },
    save(host) {
      if (host?.hasHandler("save") !== true) {
        fail("The tab does not wait for Save.");
        return;
      }
      change({ isSaving: true, problem: null });
      timer = setTimeout(() => fail("The tab did not save within 30 seconds."), SAVE_TIMEOUT_MS);
      host.sendEvent("settings.save", [{}]);
    },
    dispose: () => clearTimeout(timer),
  };
}
