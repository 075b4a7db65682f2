import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ReopenRoom } from "#hooks/reopenRoom.tsx";
import { GraphFailure } from "../shared/GraphFailure.tsx";

const useStyles = makeStyles({
  explanation: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
});

type ExplanationProps = {
  readonly heading: string;
  readonly children: ReactNode;
  /** The way to look again, where that can help. */
  readonly again?: ReopenRoom;
};

/** Why the panel has nothing to offer here. A state of the meeting, not a failure; only a failed second look is one. */
export function Explanation({ heading, children, again }: ExplanationProps) {
  const styles = useStyles();
  return (
    <div className={styles.explanation}>
      <h1 className={styles.heading}>
        <Subtitle2>{heading}</Subtitle2>
      </h1>
      <Body1>{children}</Body1>
      {again !== undefined && <LookAgain again={again} />}
    </div>
  );
}

function LookAgain({ again }: { readonly again: ReopenRoom }) {
  const { t } = useLingui();
  const { reopen, isReopening, reopenError, operation } = again;
  if (reopenError !== null) {
    return (
      <GraphFailure
        operation={operation}
        what={t`The meeting could not be looked up.`}
        error={reopenError}
        onRetry={reopen}
        isRetrying={isReopening}
      />
    );
  }
  return (
    <Button onClick={reopen} disabledFocusable={isReopening}>
      {isReopening ? <Trans>Looking</Trans> : <Trans>Look again</Trans>}
    </Button>
  );
}
