import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  tokens,
} from "@fluentui/react-components";
import { ANONYMOUS, PEOPLE, personByUserId, type Attendee } from "#playground/tenant/people.ts";
import { useEffect } from "react";
import type { Actions } from "../actions.ts";
import { panelWidth } from "../frame/frameWidth.ts";
import { useObservable } from "../observable.ts";
import type { PageChoices } from "../pageChoices.ts";
import type { Playground } from "../playground.ts";
import { CallPicture } from "./CallPicture.tsx";
import { chosenMeeting, withCall, type HeldMeeting } from "./chosenMeeting.ts";
import { MeetingHeader } from "./MeetingHeader.tsx";
import { MeetingPanel } from "./MeetingPanel.tsx";
import { NoMeeting } from "./NoMeeting.tsx";

const useStyles = makeStyles({
  place: { display: "flex", minWidth: 0, minHeight: 0, overflowX: "auto" },
  call: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    flex: "1 1 320px",
    minWidth: "320px",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  panels: { display: "flex", minHeight: 0 },
});

type MeetingPlaceProps = {
  readonly playground: Playground;
  readonly actions: Actions;
  /** Told of a panel's size as `280 × 720`, in CSS pixels. */
  readonly onSize: (size: string) => void;
};

const visitorOf = ({ visitor }: Pick<PageChoices, "visitor">): Attendee =>
  visitor === "anonymous" ? ANONYMOUS : PEOPLE[visitor];

type PanelsProps = MeetingPlaceProps & { readonly held: HeldMeeting; readonly visitor: Attendee };

function Panels({ playground, actions, onSize, held, visitor }: PanelsProps) {
  const styles = useStyles();
  const { choices, tabLoads } = useObservable(playground.state);
  const width = panelWidth(choices.width);
  const shared = { playground, held, width, onReload: actions.reloadTab };
  return (
    <div className={styles.panels}>
      {tabLoads > 0 && (
        <>
          <MeetingPanel
            key={`owner ${String(tabLoads)}`}
            seat="owner"
            person={PEOPLE.owner}
            onSize={onSize}
            {...shared}
          />
          <MeetingPanel
            key={`visitor ${String(tabLoads)}`}
            seat="visitor"
            person={visitor}
            {...shared}
          />
        </>
      )}
    </div>
  );
}

function peopleInCall(held: HeldMeeting, visitor: Attendee) {
  const organizer = personByUserId(held.meeting.ownerId) ?? PEOPLE.owner;
  return { organizer, people: [...new Set([organizer, PEOPLE.owner, visitor])] };
}

/** A call, and beside it the app's panel as the owner and as a visitor have it, in one tenant. */
export function MeetingPlace(props: MeetingPlaceProps) {
  const styles = useStyles();
  const { playground, actions } = props;
  const { choices, tenant } = useObservable(playground.state);
  const held = chosenMeeting(tenant, choices.meeting, playground.store.now());
  const visitor = visitorOf(choices);
  const silentChat = held?.chat.started === false ? held.chat.chatId : null;
  const { changeTenant } = actions;
  useEffect(() => {
    if (silentChat !== null) changeTenant((state) => withCall(state, silentChat));
  }, [silentChat, changeTenant]);
  return (
    <main className={styles.place}>
      <FluentProvider
        theme={choices.theme === "contrast" ? teamsHighContrastTheme : teamsDarkTheme}
        className={styles.call}
      >
        <MeetingHeader
          name={held?.meeting.wire.subject ?? "Meeting"}
          choices={choices}
          onChoose={actions.choose}
        />
        {held === null ? (
          <NoMeeting meeting={choices.meeting} />
        ) : (
          <CallPicture {...peopleInCall(held, visitor)} />
        )}
      </FluentProvider>
      {held !== null && <Panels {...props} held={held} visitor={visitor} />}
    </main>
  );
}
