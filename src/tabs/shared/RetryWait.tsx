import { Button } from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { GraphError } from "#api/graph/graphError.ts";
import { useNow } from "#hooks/useNow.ts";

const SECOND_MS = 1000;

const waitMs = (error: unknown) =>
  error instanceof GraphError ? (error.retryAfterSeconds ?? 0) * SECOND_MS : 0;

type RetryWaitProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly isRetrying: boolean;
};

/** The **Try again** button, or, while Teams asks for patience, the seconds left in its place. */
export function RetryWait(props: RetryWaitProps) {
  const wait = waitMs(props.error);
  return wait > 0 ? <RetryLater {...props} wait={wait} /> : <RetryNow {...props} />;
}

/** `wait`: milliseconds from the moment this error is first shown. */
function RetryLater({ wait, ...props }: RetryWaitProps & { readonly wait: number }) {
  const { error } = props;
  const nowMs = useNow(SECOND_MS);
  const [seen, setSeen] = useState({ error, sinceMs: nowMs });
  if (seen.error !== error) setSeen({ error, sinceMs: nowMs });
  const secondsLeft = Math.ceil((seen.sinceMs + wait - nowMs) / SECOND_MS);
  return secondsLeft > 0 ? <SecondsLeft seconds={secondsLeft} /> : <RetryNow {...props} />;
}

function RetryNow({ onRetry, isRetrying }: RetryWaitProps) {
  return (
    <Button size="small" onClick={onRetry} disabledFocusable={isRetrying}>
      {isRetrying ? <Trans>Trying again</Trans> : <Trans>Try again</Trans>}
    </Button>
  );
}

/** A countdown that is seen, not announced each second. */
export function SecondsLeft({ seconds }: { readonly seconds: number }) {
  return (
    <span role="timer" aria-live="off">
      <Plural
        value={seconds}
        one="Teams asks us to wait # second"
        other="Teams asks us to wait # seconds"
      />
    </span>
  );
}
