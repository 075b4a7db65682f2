import type { HostTab } from "#playground/host-simulator/hostChoices.ts";
import type { TabConfig, TabInstance } from "#playground/tenant/tabInstance.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import type { Actions } from "../actions.ts";

export const tabsIn = ({ tabs }: Pick<TenantState, "tabs">, placeId: string) =>
  tabs.filter((tab) => tab.placeId === placeId);

/** With this tab in the place of the one it was, or behind the others. */
export function withTab(state: TenantState, tab: TabInstance): TenantState {
  const isKnown = state.tabs.some(({ tabId }) => tabId === tab.tabId);
  const tabs = isKnown
    ? state.tabs.map((known) => (known.tabId === tab.tabId ? tab : known))
    : [...state.tabs, tab];
  return { ...state, tabs };
}

export const withoutTab = (state: TenantState, removed: string): TenantState => ({
  ...state,
  tabs: state.tabs.filter(({ tabId }) => tabId !== removed),
});

/** What a tab is told of itself. */
export const configOf = (tab: TabInstance): TabConfig => {
  const { suggestedDisplayName, contentUrl, websiteUrl, entityId, removeUrl } = tab;
  return { suggestedDisplayName, contentUrl, websiteUrl, entityId, removeUrl };
};

/** A tab that somebody has added: what it says of itself counts at once, and at its next start. */
export function addedTab(
  { tabId, placeId }: TabInstance,
  store: TenantStore,
  { changeTenant }: Pick<Actions, "changeTenant">,
): HostTab {
  return {
    config() {
      const known = store.read().tabs.find((tab) => tab.tabId === tabId);
      return known === undefined ? null : configOf(known);
    },
    keep: (config) => changeTenant((state) => withTab(state, { ...config, tabId, placeId })),
    setValidity: () => undefined,
    saveEnded: () => false,
    goBack: () => false,
  };
}
