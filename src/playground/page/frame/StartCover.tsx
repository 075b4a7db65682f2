import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { TabStart } from "./tabStart.ts";

const useStyles = makeStyles({
  cover: {
    position: "absolute",
    inset: "0",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type StartCoverProps = { readonly start: TabStart; readonly onReload: () => void };

/** What Teams lays over a tab that has not started. */
export function StartCover({ start, onReload }: StartCoverProps) {
  const styles = useStyles();
  if (start === "shown") return null;
  if (start === "loading")
    return (
      <div className={styles.cover}>
        <Spinner aria-label="Teams is loading the app" />
      </div>
    );
  return (
    <section aria-label="Error page of Teams" className={styles.cover}>
      <Subtitle2 as="h2">This app could not be reached.</Subtitle2>
      <Text>It did not start, or told Teams that it cannot.</Text>
      <Button onClick={onReload}>Reload</Button>
    </section>
  );
}
