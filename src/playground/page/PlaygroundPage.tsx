import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Actions } from "./actions.ts";
import { ChannelPlace } from "./channel/ChannelPlace.tsx";
import { ConsentDialog } from "./ConsentDialog.tsx";
import { ControlStrip } from "./ControlStrip.tsx";
import { Notices } from "./Notices.tsx";
import { useObservable } from "./observable.ts";
import type { Playground } from "./playground.ts";
import { Rail } from "./Rail.tsx";
import { PersonalApp } from "./frame/PersonalApp.tsx";
import { MeetingPlace } from "./meeting/MeetingPlace.tsx";
import { WireLog } from "./WireLog.tsx";

/** The playground itself has no glass: around the app it is dark. */
const THEMES = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: teamsDarkTheme,
} as const;

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", height: "100vh" },
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", minHeight: 0 },
  withLog: { gridTemplateColumns: "minmax(0, 1fr) 420px" },
  teams: { display: "grid", gridTemplateColumns: "68px minmax(0, 1fr)", minHeight: 0 },
});

type PlaygroundPageProps = { readonly playground: Playground; readonly actions: Actions };

const copy = (text: string) => navigator.clipboard.writeText(text);

/** A model of Teams with the app in it, below the controls that no Teams has. */
export function PlaygroundPage({ playground, actions }: PlaygroundPageProps) {
  const styles = useStyles();
  const state = useObservable(playground.state);
  const [frameSize, setFrameSize] = useState("");
  const { choices, question } = state;
  const strip = { state, actions, frameSize, tenantNowMs: playground.store.now() };
  const place = { playground, actions, onSize: setFrameSize };
  return (
    <div className={styles.page}>
      <FluentProvider theme={teamsDarkTheme}>
        <ControlStrip {...strip} />
      </FluentProvider>
      <div className={mergeClasses(styles.body, choices.log && styles.withLog)}>
        <FluentProvider theme={THEMES[choices.theme]} className={styles.teams}>
          <Rail place={choices.place} onPlace={(place) => actions.choose({ place })} />
          {choices.place === "app" && <PersonalApp {...place} />}
          {choices.place === "channel" && <ChannelPlace {...place} />}
          {choices.place === "meeting" && <MeetingPlace {...place} />}
          <Notices state={state} actions={actions} />
        </FluentProvider>
        {choices.log && (
          <FluentProvider theme={teamsDarkTheme} style={{ display: "grid", minHeight: 0 }}>
            <WireLog log={playground.log} onCopy={copy} />
          </FluentProvider>
        )}
      </div>
      {question !== null && <ConsentDialog question={question} />}
    </div>
  );
}
