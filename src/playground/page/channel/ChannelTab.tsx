import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { TabInstance } from "#playground/tenant/tabInstance.ts";
import type { Actions } from "../actions.ts";
import { TAB_TITLE, toldOf, type FramedTab } from "../frame/framedTab.ts";
import { TabFrame } from "../frame/TabFrame.tsx";
import type { Playground } from "../playground.ts";
import { addedTab } from "./tabInstances.ts";

type ChannelTabProps = {
  readonly playground: Playground;
  readonly actions: Actions;
  readonly place: HostPlace;
  readonly instance: TabInstance;
};

/** The app's tab in a channel or a chat, at the address that its configuration gave it. */
export function ChannelTab({ playground, actions, place, instance }: ChannelTabProps) {
  const { choices } = playground.state.get();
  const framed: FramedTab = {
    title: TAB_TITLE,
    logName: "",
    address: instance.contentUrl,
    choices: {
      ...toldOf(choices, "content"),
      person: PEOPLE[choices.person],
      place,
      entityId: instance.entityId,
    },
    tab: addedTab(instance, playground.store, actions),
  };
  return <TabFrame playground={playground} framed={framed} onReload={actions.reloadTab} />;
}
