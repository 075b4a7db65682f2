import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { PageChoices } from "../pageChoices.ts";

const useStyles = makeStyles({
  heading: { margin: "0" },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "480px",
    padding: tokens.spacingHorizontalXXL,
  },
});

const NOTHING_TO_JOIN = {
  room: [
    `${PEOPLE.owner.displayName} has no room that anybody could join.`,
    "Make one in the app, or choose a scenario in which there is one.",
  ],
  calendar: [
    "This meeting is not in the tenant, or has expired.",
    "Choose a scenario in which there is a room: it has this meeting too.",
  ],
} as const;

/** In the place of the call and its panels, where there is no meeting to be in. */
export function NoMeeting({ meeting }: Pick<PageChoices, "meeting">) {
  const styles = useStyles();
  const [what, next] = NOTHING_TO_JOIN[meeting === "room" ? "room" : "calendar"];
  return (
    <div className={styles.words}>
      <Subtitle2 as="h2" className={styles.heading}>
        {what}
      </Subtitle2>
      <Text>{next}</Text>
    </div>
  );
}
