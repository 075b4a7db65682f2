import { Avatar, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Attendee } from "#playground/tenant/people.ts";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(180px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignContent: "center",
    margin: "0",
    padding: tokens.spacingHorizontalXXL,
    listStyleType: "none",
    minHeight: 0,
    overflow: "auto",
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalS,
    aspectRatio: "4 / 3",
    padding: tokens.spacingHorizontalM,
    textAlign: "center",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  role: { color: tokens.colorNeutralForeground3 },
});

/** As high as a word. */
const NOTHING_TO_SAY = "\u00a0";

type CallPictureProps = {
  readonly people: readonly Attendee[];
  readonly organizer: Attendee;
};

/** Who is in the call. The playground has no picture and no sound of it, nor a lobby. */
export function CallPicture({ people, organizer }: CallPictureProps) {
  const styles = useStyles();
  return (
    <ul aria-label="People in the call" className={styles.tiles}>
      {people.map((person) => (
        <li key={person.key} className={styles.tile}>
          <Avatar aria-hidden name={person.displayName} size={72} color="colorful" />
          <Text weight="semibold">{person.displayName}</Text>
          <Caption1 className={styles.role}>
            {person.key === organizer.key ? "Organizer" : NOTHING_TO_SAY}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
