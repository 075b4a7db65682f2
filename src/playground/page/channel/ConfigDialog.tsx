import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { HostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { TabConfig } from "#playground/tenant/tabInstance.ts";
import { useEffect, useRef, useState } from "react";
import { TAB_TITLE, type FramedTab } from "../frame/framedTab.ts";
import { TabFrame } from "../frame/TabFrame.tsx";
import { useObservable } from "../observable.ts";
import type { PageChoices } from "../pageChoices.ts";
import type { Playground } from "../playground.ts";
import { createConfigSession, type ConfigSession } from "./configSession.ts";

/** The same page as the manifest's `configurationUrl`. */
const CONFIG_ADDRESS = "/?page=configPage";

const useStyles = makeStyles({
  surface: { width: "min(840px, calc(100vw - 32px))", maxWidth: "none" },
  frame: {
    height: "min(600px, calc(100vh - 260px))",
    minHeight: "240px",
    padding: "0",
    overflow: "hidden",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { gridColumn: "1 / -1" },
});

type ConfigDialogProps = {
  readonly playground: Playground;
  readonly place: HostPlace;
  /** What the tab was; null for one that is being added. */
  readonly known: TabConfig | null;
  readonly onSaved: (config: TabConfig) => void;
  readonly onClose: () => void;
};

const framedConfig = (
  choices: PageChoices,
  place: HostPlace,
  { tab }: ConfigSession,
  known: TabConfig | null,
): FramedTab => ({
  title: `Configuration of ${TAB_TITLE}`,
  logName: "configuration",
  address: CONFIG_ADDRESS,
  choices: {
    person: PEOPLE[choices.person],
    frameContext: "settings",
    place,
    entityId: known?.entityId ?? "",
    subPageId: null,
  },
  tab,
});

/** Teams' dialog around the app's configuration page. Its Save is the only one. */
export function ConfigDialog({ playground, place, known, onSaved, onClose }: ConfigDialogProps) {
  const styles = useStyles();
  const hostRef = useRef<HostSimulator>(null);
  const [loads, setLoads] = useState(0);
  const [session] = useState(() => createConfigSession(known, onSaved));
  useEffect(() => session.dispose, [session]);
  const { canSave, isSaving, problem } = useObservable(session.state);
  const { choices } = playground.state.get();
  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{TAB_TITLE}</DialogTitle>
          <DialogContent className={styles.frame}>
            <TabFrame
              key={loads}
              hostRef={hostRef}
              playground={playground}
              framed={framedConfig(choices, place, session, known)}
              onReload={() => setLoads((count) => count + 1)}
            />
          </DialogContent>
          {problem !== null && (
            <MessageBar intent="error" layout="multiline" className={styles.problem}>
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              appearance="primary"
              disabled={!canSave || isSaving}
              onClick={() => session.save(hostRef.current)}
            >
              Save
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
