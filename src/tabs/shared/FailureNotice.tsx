import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { failureWords } from "./failureWords.ts";
import { RetryWait } from "./RetryWait.tsx";

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

type FailureNoticeProps = {
  /** What did not work, as a sentence. */
  readonly what: string;
  readonly error: unknown;
  /** What became of the person's work, if that is a worry. */
  readonly kept?: string;
  readonly onRetry?: () => void;
  readonly isRetrying?: boolean;
  readonly action?: ReactNode;
};

/** A failure in the region it concerns: what happened, why, what next, and a way to try again where that can help. */
export function FailureNotice({
  what,
  error,
  kept,
  onRetry,
  isRetrying,
  action,
}: FailureNoticeProps) {
  const { i18n, t } = useLingui();
  const styles = useStyles();
  const known = failureWords(error);
  const sentences = [
    known === null ? t`Something in this app went wrong.` : i18n._(known.why),
    kept,
    known?.next ? i18n._(known.next) : undefined,
  ].filter((sentence) => sentence !== undefined);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{what}</MessageBarTitle> {sentences.join(" ")}
      </MessageBarBody>
      {(onRetry !== undefined || action !== undefined) && (
        <MessageBarActions>
          {action}
          {onRetry !== undefined && (
            <RetryWait error={error} onRetry={onRetry} isRetrying={isRetrying ?? false} />
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
