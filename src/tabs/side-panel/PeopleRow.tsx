import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import type { RefCallback } from "react";
import type { Meeting } from "#domain/meeting.ts";
import { useChatMembers } from "#hooks/useChatMembers.ts";

const useStyles = makeStyles({
  row: {
    justifyContent: "space-between",
    width: "100%",
    minHeight: "44px",
    paddingInline: 0,
    textAlign: "start",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
  },
  chevron: { ":dir(rtl)": { transform: "scaleX(-1)" } },
});

export type PeopleWay = {
  readonly onOpenPeople: () => void;
  /** Gets the focus back when the person comes back. */
  readonly peopleRef: RefCallback<HTMLButtonElement>;
};

type PeopleRowProps = PeopleWay & { readonly meeting: Meeting };

/** How many can read the chat, and the way to them. Without a list the way alone: what keeps it from us is said there. */
export function PeopleRow({ meeting, onOpenPeople, peopleRef }: PeopleRowProps) {
  const styles = useStyles();
  const members = useChatMembers(meeting);
  const count = members.status === "ready" ? members.people.length : null;
  return (
    <Button
      className={styles.row}
      appearance="subtle"
      icon={<ChevronRight20Regular className={styles.chevron} />}
      iconPosition="after"
      ref={peopleRef}
      onClick={onOpenPeople}
    >
      {count === null ? (
        <Trans>People in the chat</Trans>
      ) : (
        <Trans>People in the chat · {count}</Trans>
      )}
    </Button>
  );
}
