import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { TabInstance } from "#playground/tenant/tabInstance.ts";
import type { Actions } from "../actions.ts";
import { Stage } from "../frame/Stage.tsx";
import { useObservable } from "../observable.ts";
import type { Playground } from "../playground.ts";
import { ChannelHeader, POSTS } from "./ChannelHeader.tsx";
import { ChannelList } from "./ChannelList.tsx";
import { CHANNELS } from "./channels.ts";
import { ChannelTab } from "./ChannelTab.tsx";
import { ConfigDialog } from "./ConfigDialog.tsx";
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

function Channel({ playground, actions, onSize }: ChannelPlaceProps) {
  const styles = useStyles();
  const { choices, tabLoads } = useObservable(playground.state);
  const place = CHANNELS[choices.channelType];
  const { current, ...channel } = useChannelTabs(playground, actions, place.channelId);
  const [configuring, setConfiguring] = useState<Configuring | null>(null);
  const add = () => setConfiguring({ known: null });
  const close = () => setConfiguring(null);
  return (
    <main className={styles.channel}>
      <ChannelHeader
        channelName={place.channelName}
        tabs={channel.tabs}
        selected={current?.tabId ?? POSTS}
        onSelect={channel.select}
        onAdd={add}
        onSettings={() => setConfiguring({ known: current })}
        onRemove={() => current !== null && channel.remove(current)}
      />
      {current === null ? (
        <Posts onAdd={add} />
      ) : (
        <Stage playground={playground} actions={actions} onSize={onSize}>
          {tabLoads > 0 && (
            <ChannelTab
              key={`${String(tabLoads)} ${current.tabId} ${String(channel.saves)}`}
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
            channel.save(config, configuring.known);
            close();
          }}
          onClose={close}
        />
      )}
    </main>
  );
}

/** A team's channels, and one of them with its tabs. */
export function ChannelPlace(props: ChannelPlaceProps) {
  const styles = useStyles();
  const { choices } = useObservable(props.playground.state);
  return (
    <div className={styles.place}>
      <ChannelList
        current={choices.channelType}
        onChoose={(channelType) => props.actions.choose({ channelType })}
      />
      <Channel key={choices.channelType} {...props} />
    </div>
  );
}
