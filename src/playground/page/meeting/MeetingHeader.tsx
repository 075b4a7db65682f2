import { makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { ANONYMOUS, PEOPLE } from "#playground/tenant/people.ts";
import type { Actions } from "../actions.ts";
import type { PageChoices } from "../pageChoices.ts";
import { StripSelect } from "../StripSelect.tsx";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flex: "1 1 140px",
    minWidth: "0",
    margin: "0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

const MEETINGS = [
  { value: "room", label: `${PEOPLE.owner.displayName}'s room` },
  { value: "other", label: `Team sync (by ${PEOPLE.owner.displayName})` },
  { value: "theirs", label: `Budget talk (by ${PEOPLE.colleague.displayName})` },
] as const;

const VISITORS = [
  { value: "colleague", label: `${PEOPLE.colleague.displayName} (colleague)` },
  { value: "guest", label: PEOPLE.guest.displayName },
  { value: "stranger", label: `${PEOPLE.stranger.displayName} (other organization)` },
  { value: "anonymous", label: `${ANONYMOUS.displayName} (no account)` },
] as const;

type MeetingHeaderProps = {
  readonly name: string;
  readonly choices: Pick<PageChoices, "meeting" | "visitor">;
  readonly onChoose: Actions["choose"];
};

/** The meeting's name; which meeting it is and who sits beside the owner. */
export function MeetingHeader({ name, choices, onChoose }: MeetingHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.name}>
        {name}
      </Subtitle1>
      <StripSelect
        label="Meeting"
        isNarrow
        value={choices.meeting}
        choices={MEETINGS}
        onChoose={(meeting) => onChoose({ meeting })}
      />
      <StripSelect
        label="Visitor"
        isNarrow
        value={choices.visitor}
        choices={VISITORS}
        onChoose={(visitor) => onChoose({ visitor })}
      />
    </header>
  );
}
