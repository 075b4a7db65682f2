import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ReopenRoomProvider } from "#hooks/reopenRoom.tsx";
import { useDrillIn } from "#hooks/useDrillIn.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import { usePanelMeeting } from "#hooks/usePanelMeeting.ts";
import { OfflineBar } from "../shared/OfflineBar.tsx";
import { PanelBody } from "./PanelBody.tsx";
import { PanelLink } from "./PanelLink.tsx";
import { PanelPage } from "./PanelPage.tsx";
import { linkOf, ownMeetingOf } from "./panelParts.ts";
import { PanelTop } from "./PanelTop.tsx";
import { PeopleDrillIn } from "./PeopleDrillIn.tsx";

/** The place that a deep link names. */
const PEOPLE_PAGE = "people";

const useStyles = makeStyles({
  front: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  behind: { display: "none" },
});

/**
 * Beside a call: the owner's link, lobby and people, or what a visitor can do about the chat. Front and people stay mounted
 * behind each other, as a removal may be under way, and the link stays where it is when Graph confirms it.
 */
export function SidePanel() {
  const styles = useStyles();
  const [openedAtMs] = useState(Date.now);
  const main = useRef<HTMLElement>(null);
  const view = usePanelMeeting();
  useFocusRescue(main, view.status);
  const own = ownMeetingOf(view);
  const people = useDrillIn(PEOPLE_PAGE, own !== null);
  const link = linkOf(view);
  return (
    <ReopenRoomProvider value={view.status === "ready" ? view.again : null}>
      <PanelPage mainRef={main}>
        <OfflineBar />
        <div className={mergeClasses(styles.front, people.isOpen && styles.behind)}>
          <PanelTop view={view} />
          {link !== null && <PanelLink key={link} joinWebUrl={link} />}
          <PanelBody
            view={view}
            openedAtMs={openedAtMs}
            onOpenPeople={people.open}
            peopleRef={people.openerRef}
          />
        </div>
        {own !== null && people.isKept && (
          <div className={people.isOpen ? undefined : styles.behind}>
            <PeopleDrillIn own={own} onBack={people.close} headingRef={people.headingRef} />
          </div>
        )}
      </PanelPage>
    </ReopenRoomProvider>
  );
}
