import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { useConfigRoom } from "#hooks/useConfigRoom.ts";
import { FailureNotice } from "../../shared/FailureNotice.tsx";
import { SignInNotice } from "../../shared/room/SignInNotice.tsx";

type RoomNoticesProps = {
  readonly room: ReturnType<typeof useConfigRoom>;
  readonly isOutdated: boolean;
};

/** Above a form that can be filled in: what has to happen with the room before the door can be saved, or by saving it. */
export function RoomNotices({ room, isOutdated }: RoomNoticesProps) {
  const { t } = useLingui();
  const { view, ownerError, retryOwner, isAskingOwner } = room;
  return (
    <>
      {view.status === "permissionNeeded" && <SignInNotice {...view} />}
      {view.status === "failed" && (
        <FailureNotice
          what={t`Your room could not be checked.`}
          error={view.error}
          onRetry={view.retry}
          isRetrying={view.isRetrying}
        />
      )}
      {ownerError !== null && (
        <FailureNotice
          what={t`Your name could not be read.`}
          error={ownerError}
          onRetry={retryOwner}
          isRetrying={isAskingOwner}
        />
      )}
      {isOutdated && (
        <MessageBar intent="info" role="status" layout="multiline">
          <MessageBarBody>
            <Trans>Your room has a new link. Save to update this door.</Trans>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
