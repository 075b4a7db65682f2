import {
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { HostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import type { Attendee } from "#playground/tenant/people.ts";
import { useEffect, useRef } from "react";
import { TabFrame } from "../frame/TabFrame.tsx";
import { useRoom } from "../frame/useRoom.ts";
import type { Playground } from "../playground.ts";
import type { HeldMeeting } from "./chosenMeeting.ts";
import { leavePanel, panelTab, type Seat } from "./panelTab.ts";

/**
 * Beside the frame. CSS pixels.
 * @see https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/design/designing-apps-in-meetings
 */
const PADDING_PX = 20;

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "56px",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  frame: { marginInline: `${String(PADDING_PX)}px`, marginBlockStart: tokens.spacingVerticalM },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  heading: { margin: "0" },
  name: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

const HEADINGS: Readonly<Record<Seat, string>> = {
  owner: "Owner's panel",
  visitor: "Visitor's panel",
};

type MeetingPanelProps = {
  readonly playground: Playground;
  readonly held: HeldMeeting;
  readonly seat: Seat;
  readonly person: Attendee;
  /** CSS pixels of the tab's frame. */
  readonly width: number;
  readonly onReload: () => void;
  /** Told of the frame's size as `280 × 720`, in CSS pixels. */
  readonly onSize?: (size: string) => void;
};

/** The app beside the call, and Teams' own way back over it. */
export function MeetingPanel({
  playground,
  held,
  seat,
  person,
  onSize,
  ...panel
}: MeetingPanelProps) {
  const styles = useStyles();
  const hostRef = useRef<HostSimulator>(null);
  const { element, room } = useRoom();
  useEffect(() => {
    if (room !== null) onSize?.(`${String(room.width)} × ${String(room.height)}`);
  }, [room, onSize]);
  const back = () => {
    const host = hostRef.current;
    if (host?.hasHandler("backButton") === true) host.sendEvent("backButtonPress", []);
    else leavePanel(playground);
  };
  const heading = HEADINGS[seat];
  return (
    <section
      aria-label={heading}
      style={{ width: panel.width + 2 * PADDING_PX }}
      className={styles.panel}
    >
      <header className={styles.header}>
        <Tooltip content="Back" relationship="description">
          <Button
            appearance="subtle"
            aria-label={`Back in the ${seat}'s panel`}
            icon={<ArrowLeftRegular />}
            onClick={back}
          />
        </Tooltip>
        <div className={styles.words}>
          <Subtitle2 as="h2" className={styles.heading}>
            {heading}
          </Subtitle2>
          <Caption1 className={styles.name}>{person.displayName}</Caption1>
        </div>
      </header>
      <div ref={element} className={styles.frame}>
        <TabFrame
          hostRef={hostRef}
          playground={playground}
          framed={panelTab(playground, held, seat, person)}
          onReload={panel.onReload}
        />
      </div>
    </section>
  );
}
