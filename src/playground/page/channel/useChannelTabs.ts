import { guidFrom } from "#playground/tenant/guid.ts";
import type { TabConfig, TabInstance } from "#playground/tenant/tabInstance.ts";
import { useState } from "react";
import type { Actions } from "../actions.ts";
import { useObservable } from "../observable.ts";
import type { Playground } from "../playground.ts";
import { POSTS } from "./ChannelHeader.tsx";
import { tabsIn, withoutTab, withTab } from "./tabInstances.ts";

const newTabId = () => guidFrom(`tab ${String(Date.now())}`);

/** The tabs that people have added to a channel or a chat, and the one on view: the first at the beginning. */
export function useChannelTabs(playground: Playground, actions: Actions, placeId: string) {
  const { tenant } = useObservable(playground.state);
  const [chosen, setChosen] = useState<string | null>(null);
  /** Teams loads a tab anew after each Save. */
  const [saves, setSaves] = useState(0);
  const tabs = tabsIn(tenant, placeId);
  const current =
    chosen === POSTS ? undefined : (tabs.find((tab) => tab.tabId === chosen) ?? tabs[0]);
  return {
    tabs,
    saves,
    /** Null while the posts are on view. */
    current: current ?? null,
    select: setChosen,
    save(config: TabConfig, before: TabInstance | null) {
      const tabId = before?.tabId ?? newTabId();
      actions.changeTenant((state) => withTab(state, { ...config, tabId, placeId }));
      setChosen(tabId);
      setSaves((count) => count + 1);
    },
    remove({ tabId }: TabInstance) {
      actions.changeTenant((state) => withoutTab(state, tabId));
      setChosen(POSTS);
    },
  };
}
