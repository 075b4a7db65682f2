import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { TabInstance } from "#playground/tenant/tabInstance.ts";
import type { Actions } from "../actions.ts";
import { Stage } from "../frame/Stage.tsx";
import { NoMeeting } from "../meeting/NoMeeting.tsx";
import { useObservable } from "../observable.ts";
import type { Playground } from "../playground.ts";
import { ChannelHeader, POSTS } from "./ChannelHeader.tsx";
import { ChannelList } from "./ChannelList.tsx";
import { ChannelTab } from "./ChannelTab.tsx";
import { ConfigDialog } from "./ConfigDialog.tsx";
import { conversationOf, MEETING_OF_CHAT, type Conversation } from "./conversations.ts";
import { Posts } from "./Posts.tsx";
import { configOf } from "./tabInstances.ts";
import { useChannelTabs } from "./useChannelTabs.ts";

const useStyles = makeStyles({
  place: {
    display: "grid",
    gridTemplateColumns: "220px minmax(0, 1fr)",
    minHeight: 0,
    minWidth: 0,
  },
  channel: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", minHeight: 0, minWidth: 0 },
});

type ChannelPlaceProps = {
  readonly playground: Playground;
  readonly actions: Actions;
  /** Told of the frame's size as `320 × 720`, in CSS pixels. */
  readonly onSize: (size: string) => void;
};

/** `known` is null for a tab that is being added. */
type Configuring = { readonly known: TabInstance | null };

type OpenProps = ChannelPlaceProps & { readonly conversation: Conversation };

function Open({ playground, actions, onSize, conversation }: OpenProps) {
  const styles = useStyles();
  const { tabLoads } = useObservable(playground.state);
  const { place, placeId } = conversation;
  const { current, ...tabs } = useChannelTabs(playground, actions, placeId);
  const [configuring, setConfiguring] = useState<Configuring | null>(null);
  const add = () => setConfiguring({ known: null });
  const close = () => setConfiguring(null);
  return (
    <main className={styles.channel}>
      <ChannelHeader
        conversation={conversation}
        tabs={tabs.tabs}
        selected={current?.tabId ?? POSTS}
        onSelect={tabs.select}
        onAdd={add}
        onSettings={() => setConfiguring({ known: current })}
        onRemove={() => current !== null && tabs.remove(current)}
      />
      {current === null ? (
        <Posts kind={place.kind} onAdd={add} />
      ) : (
        <Stage playground={playground} actions={actions} onSize={onSize}>
          {tabLoads > 0 && (
            <ChannelTab
              key={`${String(tabLoads)} ${current.tabId} ${String(tabs.saves)}`}
              {...{ playground, actions, place, instance: current }}
            />
          )}
        </Stage>
      )}
      {configuring !== null && (
        <ConfigDialog
          playground={playground}
          place={place}
          known={configuring.known && configOf(configuring.known)}
          onSaved={(config) => {
            tabs.save(config, configuring.known);
            close();
          }}
          onClose={close}
        />
      )}
    </main>
  );
}

/** A team's channels and the chats, and one of them with its tabs. */
export function ChannelPlace(props: ChannelPlaceProps) {
  const styles = useStyles();
  const { playground, actions } = props;
  const { choices, tenant } = useObservable(playground.state);
  const conversation = conversationOf(choices.conversation, tenant, playground.store.now());
  return (
    <div className={styles.place}>
      <ChannelList
        current={choices.conversation}
        onChoose={(chosen) => actions.choose({ conversation: chosen })}
      />
      {conversation === null ? (
        <main>
          <NoMeeting meeting={MEETING_OF_CHAT} />
        </main>
      ) : (
        <Open key={conversation.placeId} {...props} conversation={conversation} />
      )}
    </div>
  );
}
