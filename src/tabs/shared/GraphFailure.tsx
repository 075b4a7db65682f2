import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { AppError } from "#hooks/appError.ts";
import { canSignInHelp } from "#hooks/appError.ts";
import type { GraphOperation } from "#hooks/useAskPermission.ts";
import { useAskPermission } from "#hooks/useAskPermission.ts";
import { FailureNotice } from "./FailureNotice.tsx";

type GraphFailureProps = {
  readonly what: string;
  readonly error: AppError;
  readonly kept?: string;
  readonly onRetry: () => void;
  readonly isRetrying?: boolean;
  /** What failed, and so what a new sign-in has to allow. */
  readonly operation: GraphOperation;
};

/** A failed request to Graph. Where only a sign-in helps, its button takes the place of **Try again** and then tries. */
export function GraphFailure({ operation, ...notice }: GraphFailureProps) {
  return canSignInHelp(notice.error) ? (
    <SignInFailure operation={operation} {...notice} />
  ) : (
    <FailureNotice {...notice} />
  );
}

function SignInFailure({ operation, onRetry, isRetrying, error, ...words }: GraphFailureProps) {
  const { ask, isAsking, askError } = useAskPermission(operation, onRetry);
  const isBusy = isAsking || isRetrying === true;
  return (
    <FailureNotice
      {...words}
      error={askError ?? error}
      action={
        <Button size="small" onClick={ask} disabledFocusable={isBusy}>
          {isBusy ? <Trans>Waiting for Microsoft</Trans> : <Trans>Sign in</Trans>}
        </Button>
      }
    />
  );
}
