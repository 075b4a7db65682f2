import { useLingui } from "@lingui/react/macro";
import type { AppError } from "#hooks/appError.ts";
import { GraphFailure } from "../shared/GraphFailure.tsx";

type OptionsInDoubtProps = {
  readonly error: AppError;
  readonly isChecking: boolean;
  readonly onRecheck: () => void;
};

/** After a lost answer, once the person has given up the changes: what is shown may not be what applies. */
export function OptionsInDoubt({ error, isChecking, onRecheck }: OptionsInDoubtProps) {
  const { t } = useLingui();
  return (
    <GraphFailure
      operation="getMeeting"
      what={t`Your options may differ from what is shown.`}
      error={error}
      onRetry={onRecheck}
      isRetrying={isChecking}
    />
  );
}
