import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Ref } from "react";
import type { OwnMeeting } from "#domain/panelMeeting.ts";
import { LazyPanel } from "../shared/LazyPanel.tsx";
import { PeopleOfContext } from "../shared/peopleOf.ts";
import { loadPeople } from "./loadPeople.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  top: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  arrow: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  heading: { margin: 0, minWidth: 0 },
});

type PeopleDrillInProps = {
  readonly own: OwnMeeting;
  readonly onBack: () => void;
  /** Gets the focus when a person has come here. */
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** The people of the chat as a page one step in. */
export function PeopleDrillIn({ own, onBack, headingRef }: PeopleDrillInProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const { kind, meeting } = own;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          aria-label={t`Back`}
          icon={<ArrowLeft20Regular className={styles.arrow} />}
          onClick={onBack}
        />
        <h1 className={styles.heading} tabIndex={-1} ref={headingRef}>
          <Subtitle2>
            <Trans>People in the chat</Trans>
          </Subtitle2>
        </h1>
      </div>
      <PeopleOfContext value={kind === "myRoom" ? "room" : "meeting"}>
        <LazyPanel key={meeting.chatId} load={loadPeople} meeting={meeting} />
      </PeopleOfContext>
    </div>
  );
}
