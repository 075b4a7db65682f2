import { makeStyles } from "@fluentui/react-components";
import { useState, type ComponentProps } from "react";
import { useConfigPlace } from "#hooks/useConfigPlace.ts";
import { OwnDoor } from "./OwnDoor.tsx";
import { PanelTab } from "./PanelTab.tsx";
import { TabKindChoice, type TabKind } from "./TabKindChoice.tsx";

const useStyles = makeStyles({ shown: { display: "contents" }, behind: { display: "none" } });

type OwnTabProps = Omit<ComponentProps<typeof OwnDoor>, "isChosen">;

/** A tab that this person may set up: their door or, in a meeting, its panel. What was written for the door is kept. */
export function OwnTab(door: OwnTabProps) {
  const styles = useStyles();
  const { isInMeeting } = useConfigPlace();
  const { card, isReplacing } = door.tab;
  const [kind, setKind] = useState<TabKind>(
    isInMeeting && card === null && !isReplacing ? "panel" : "door",
  );
  const [hasDoor, setHasDoor] = useState(kind === "door");
  const choose = (next: TabKind) => {
    setKind(next);
    if (next === "door") setHasDoor(true);
  };
  return (
    <>
      {isInMeeting && <TabKindChoice kind={kind} onChoose={choose} />}
      {hasDoor && (
        <div className={kind === "door" ? styles.shown : styles.behind}>
          <OwnDoor {...door} isChosen={kind === "door"} />
        </div>
      )}
      {kind === "panel" && <PanelTab />}
    </>
  );
}
