import { useLingui } from "@lingui/react/macro";
import type { LobbyNow } from "#hooks/useLobbyNow.ts";
import { GraphFailure } from "../shared/GraphFailure.tsx";
import { RefusedOptions } from "../shared/RefusedOptions.tsx";

/** What the last tap did not bring about, and why. */
export function LobbyProblems({ lobby }: { readonly lobby: LobbyNow }) {
  const { t } = useLingui();
  const { refused, error, retry, doubt, recheck, isChanging } = lobby;
  if (doubt !== null) {
    return (
      <GraphFailure
        operation="getMeeting"
        what={t`It is not known whether the lobby was changed.`}
        error={doubt}
        onRetry={recheck}
        isRetrying={isChanging}
      />
    );
  }
  if (error !== null) {
    return (
      <GraphFailure
        operation="updateMeeting"
        what={t`The lobby could not be changed.`}
        error={error}
        kept={t`It is as it was.`}
        onRetry={retry}
        isRetrying={isChanging}
      />
    );
  }
  return <RefusedOptions refused={refused} />;
}
