import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { margin: "0" },
  posts: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    maxWidth: "480px",
    padding: tokens.spacingHorizontalXXL,
  },
});

/** The channel without a tab of the app: this model of Teams has no conversation. */
export function Posts({ onAdd }: { readonly onAdd: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.posts}>
      <Subtitle2 as="h2" className={styles.heading}>
        Nobody has written here yet.
      </Subtitle2>
      <Text>The playground has no conversations. Add the app to this channel to see its tab.</Text>
      <Button onClick={onAdd}>Add Personal Meeting Link</Button>
    </div>
  );
}
