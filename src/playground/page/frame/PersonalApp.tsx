import { makeStyles } from "@fluentui/react-components";
import type { Actions } from "../actions.ts";
import { useObservable } from "../observable.ts";
import type { Playground } from "../playground.ts";
import { personalTab } from "./framedTab.ts";
import { Stage } from "./Stage.tsx";
import { TabFrame } from "./TabFrame.tsx";

const useStyles = makeStyles({ place: { display: "grid", minWidth: 0, minHeight: 0 } });

type PersonalAppProps = {
  readonly playground: Playground;
  readonly actions: Actions;
  readonly onSize: (size: string) => void;
};

/** The app by itself, as it is in the left rail. */
export function PersonalApp({ playground, actions, onSize }: PersonalAppProps) {
  const styles = useStyles();
  const { choices, tabLoads } = useObservable(playground.state);
  return (
    <main className={styles.place}>
      <Stage playground={playground} actions={actions} onSize={onSize}>
        {tabLoads > 0 && (
          <TabFrame
            key={tabLoads}
            playground={playground}
            framed={personalTab(choices)}
            onReload={actions.reloadTab}
          />
        )}
      </Stage>
    </main>
  );
}
