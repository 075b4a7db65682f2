import { useState, type ComponentProps } from "react";
import { useConfigPlace } from "#hooks/useConfigPlace.ts";
import { OwnDoor } from "./OwnDoor.tsx";
import { PanelTab } from "./PanelTab.tsx";
import { TabKindChoice, type TabKind } from "./TabKindChoice.tsx";

/** A tab that this person may set up: their door or, in a meeting, its panel. */
export function OwnTab(door: ComponentProps<typeof OwnDoor>) {
  const { isInMeeting } = useConfigPlace();
  const [kind, setKind] = useState<TabKind>(
    isInMeeting && door.tab.card === null ? "panel" : "door",
  );
  return (
    <>
      {isInMeeting && <TabKindChoice kind={kind} onChoose={setKind} />}
      {kind === "panel" ? <PanelTab /> : <OwnDoor {...door} />}
    </>
  );
}
