import { useLingui } from "@lingui/react/macro";
import { FailureNotice } from "./FailureNotice.tsx";
import { Page } from "./Page.tsx";

type StartFailureProps = { readonly error: unknown; readonly onRetry: () => void };

/** The app could not start at all: Teams kept silent, or the app's own settings are broken. */
export function StartFailure({ error, onRetry }: StartFailureProps) {
  const { t } = useLingui();
  return (
    <Page>
      <FailureNotice
        what={t`Personal Meeting Link could not start.`}
        error={error}
        onRetry={onRetry}
      />
    </Page>
  );
}
