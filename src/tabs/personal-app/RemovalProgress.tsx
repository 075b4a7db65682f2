import { Body1, Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RemovalRun } from "#domain/removal.ts";
import { useNow } from "#hooks/useNow.ts";
import { SecondsLeft } from "../shared/RetryWait.tsx";
import { RemovalResult } from "./RemovalResult.tsx";

const SECOND_MS = 1000;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

type RemovalProgressProps = {
  readonly run: RemovalRun;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
};

const isSettled = ({ outcome }: RemovalRun["entries"][number]) =>
  outcome !== "waiting" && outcome !== "removing";

/** How far the removal is, how long Teams makes it wait, and in the end what came of it. */
export function RemovalProgress({ run, onStop, onDismiss }: RemovalProgressProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const total = run.entries.length;
  const settled = run.entries.filter(isSettled).length;
  if (run.phase === "done") return <RemovalResult entries={run.entries} onDismiss={onDismiss} />;
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={t`Removing people`} value={settled} max={total} thickness="large" />
      <div className={styles.row}>
        <Body1>
          <Trans>
            {settled} of {total}
          </Trans>
        </Body1>
        {run.phase === "waiting" && run.waitUntilMs !== null && (
          <WaitLine untilMs={run.waitUntilMs} />
        )}
        <Button size="small" onClick={onStop}>
          <Trans>Stop</Trans>
        </Button>
      </div>
    </div>
  );
}

/** `untilMs`: milliseconds since 1970. */
function WaitLine({ untilMs }: { readonly untilMs: number }) {
  const secondsLeft = Math.ceil((untilMs - useNow(SECOND_MS)) / SECOND_MS);
  return secondsLeft > 0 ? <SecondsLeft seconds={secondsLeft} /> : null;
}
