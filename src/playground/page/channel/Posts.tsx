import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { HostPlace } from "#playground/host-simulator/hostPlace.ts";

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

type PostsProps = { readonly kind: HostPlace["kind"]; readonly onAdd: () => void };

/** A channel or chat without a tab of the app: nobody writes anything in this model of Teams. */
export function Posts({ kind, onAdd }: PostsProps) {
  const styles = useStyles();
  return (
    <div className={styles.posts}>
      <Subtitle2 as="h2" className={styles.heading}>
        Nobody has written here yet.
      </Subtitle2>
      <Text>
        Nothing can be written in the playground. Add the app to this{" "}
        {kind === "channel" ? "channel" : "chat"} to see its tab.
      </Text>
      <Button onClick={onAdd}>Add Personal Meeting Link</Button>
    </div>
  );
}
