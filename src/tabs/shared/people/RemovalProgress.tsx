import { Body1, Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { RemovalRun } from "#domain/removal.ts";
import { toAppError } from "#hooks/appError.ts";
import { useNow } from "#hooks/useNow.ts";
import { GraphFailure } from "../GraphFailure.tsx";
import { SecondsLeft } from "../RetryWait.tsx";
import { RemovalResult } from "./RemovalResult.tsx";

const SECOND_MS = 1000;

const useStyles = makeStyles({
  // In sight however long the list is.
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The contrast theme has no fill for the track: only this line shows that there is one.
  bar: { outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}` },
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
  /** Tries those again who are left over. */
  readonly onGoOn: () => void;
};

const isSettled = ({ outcome }: RemovalRun["entries"][number]) =>
  outcome !== "waiting" && outcome !== "removing";

/** How far the removal is, how long Teams makes it wait, and in the end what came of it. */
export function RemovalProgress({ run, onStop, onDismiss, onGoOn }: RemovalProgressProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const total = run.entries.length;
  const settled = run.entries.filter(isSettled).length;
  if (run.phase === "done") {
    return (
      <div className={styles.root}>
        {run.brokenOffBy !== null && (
          <GraphFailure
            operation="removeChatMember"
            what={t`The removal broke off.`}
            error={toAppError(run.brokenOffBy)}
            onRetry={onGoOn}
          />
        )}
        <RemovalResult entries={run.entries} onDismiss={onDismiss} />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <ProgressBar
        className={styles.bar}
        aria-label={t`Removing people`}
        value={settled}
        max={total}
        thickness="large"
      />
      <div className={styles.row}>
        <Body1>
          <Trans>
            {settled} of {total}
          </Trans>
        </Body1>
        {run.phase === "waiting" && run.waitUntilMs !== null && (
          <WaitLine untilMs={run.waitUntilMs} />
        )}
        <StopButton onStop={onStop} />
      </div>
    </div>
  );
}

/** `untilMs`: milliseconds since 1970. */
function WaitLine({ untilMs }: { readonly untilMs: number }) {
  const secondsLeft = Math.ceil((untilMs - useNow(SECOND_MS)) / SECOND_MS);
  return secondsLeft > 0 ? <SecondsLeft seconds={secondsLeft} /> : null;
}

/** The person being removed is heard out first, so a stop takes a moment. */
function StopButton({ onStop }: Pick<RemovalProgressProps, "onStop">) {
  const [isStopping, setIsStopping] = useState(false);
  const handleClick = () => {
    setIsStopping(true);
    onStop();
  };
  return (
    <Button size="small" onClick={handleClick} disabledFocusable={isStopping}>
      {isStopping ? <Trans>Stopping</Trans> : <Trans>Stop</Trans>}
    </Button>
  );
}
