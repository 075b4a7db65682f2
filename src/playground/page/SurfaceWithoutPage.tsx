import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import type { Place } from "./pageChoices.ts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXXL,
    maxWidth: "480px",
  },
});

const HEADINGS: Readonly<Record<Exclude<Place, "app">, string>> = {
  channel: "Channel tab",
  meeting: "Meeting side panel",
};

export function SurfaceWithoutPage({ place }: { readonly place: Exclude<Place, "app"> }) {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <Subtitle1 as="h1">{HEADINGS[place]}</Subtitle1>
      <Text>The app has no page for this surface yet.</Text>
    </div>
  );
}
