import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Ref } from "react";
import type { Meeting } from "#domain/meeting.ts";
import { LazyPanel } from "../shared/LazyPanel.tsx";
import { loadPeople } from "./loadPeople.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  top: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  arrow: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  heading: { margin: 0, minWidth: 0 },
});

type PeopleDrillInProps = {
  readonly meeting: Meeting;
  readonly onBack: () => void;
  /** Gets the focus when a person has come here. */
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** The people of the chat as a page one step in. */
export function PeopleDrillIn({ meeting, onBack, headingRef }: PeopleDrillInProps) {
  const { t } = useLingui();
  const styles = useStyles();
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
      <LazyPanel key={meeting.chatId} load={loadPeople} meeting={meeting} />
    </div>
  );
}
