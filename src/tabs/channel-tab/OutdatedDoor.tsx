import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { GraphError } from "#api/graph/graphError.ts";
import { HostError } from "#api/host/hostError.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import type { AppError } from "#hooks/appError.ts";
import { useOutdatedDoor } from "#hooks/useOutdatedDoor.ts";
import { GraphFailure } from "../shared/GraphFailure.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";

/** For the owner: the door and this device know two rooms. */
export function OutdatedDoor({ card }: { readonly card: DoorCard }) {
  const { t } = useLingui();
  const outdated = useOutdatedDoor(card);
  if (outdated === null) return null;
  const { update, isUpdating, error } = outdated;
  if (error instanceof HostError) {
    return (
      <FailureNotice
        what={t`Teams did not take the new link from here.`}
        error={error}
        kept={t`In Teams, open the menu beside the name of this tab, choose Settings and save.`}
        {...(error.kind === "timeout" ? { onRetry: update, isRetrying: isUpdating } : {})}
      />
    );
  }
  if (error !== null) {
    return (
      <GraphFailure
        operation="getMeeting"
        what={t`The door could not be updated.`}
        error={error}
        {...(isGone(error)
          ? { kept: t`Open Personal Meeting Link on the left side of Teams once, then come back.` }
          : {})}
        onRetry={update}
        isRetrying={isUpdating}
      />
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Trans>This door has another link than the room that this device knows as yours.</Trans>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={update} disabledFocusable={isUpdating}>
          {isUpdating ? <Trans>Updating</Trans> : <Trans>Update this door</Trans>}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const isGone = (error: AppError) => error instanceof GraphError && error.kind === "meetingNotFound";
