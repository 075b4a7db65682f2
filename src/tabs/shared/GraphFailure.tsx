import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { GraphError } from "#api/graph/graphError.ts";
import type { AppError } from "#hooks/appError.ts";
import { canSignInHelp } from "#hooks/appError.ts";
import type { GraphOperation } from "#hooks/useAskPermission.ts";
import { useReopenRoom, type ReopenRoom } from "#hooks/reopenRoom.tsx";
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

/**
 * A failed request to Graph, with the way on that can help in the place of **Try again**: a sign-in, after which it is tried
 * again, or another look for a room that is gone.
 */
export function GraphFailure({ operation, ...notice }: GraphFailureProps) {
  const room = useReopenRoom();
  if (canSignInHelp(notice.error)) return <SignInFailure operation={operation} {...notice} />;
  if (room !== null && isRoomGone(notice.error)) return <RoomGone {...notice} room={room} />;
  return <FailureNotice {...notice} />;
}

const isRoomGone = (error: AppError) =>
  error instanceof GraphError && error.kind === "meetingNotFound";

type RoomGoneProps = Pick<GraphFailureProps, "what" | "error" | "kept"> & {
  readonly room: ReopenRoom;
};

function RoomGone({ what, error, kept, room }: RoomGoneProps) {
  const { reopen, isReopening, reopenError, operation } = room;
  const words = { what, ...(kept === undefined ? {} : { kept }) };
  if (reopenError !== null && !isRoomGone(reopenError)) {
    return (
      <GraphFailure
        operation={operation}
        {...words}
        error={reopenError}
        onRetry={reopen}
        isRetrying={isReopening}
      />
    );
  }
  return (
    <FailureNotice
      {...words}
      error={error}
      action={
        <Button size="small" onClick={reopen} disabledFocusable={isReopening}>
          <ReopenLabel isReopening={isReopening} operation={operation} />
        </Button>
      }
    />
  );
}

function ReopenLabel({ isReopening, operation }: Pick<ReopenRoom, "isReopening" | "operation">) {
  if (isReopening) return <Trans>Looking</Trans>;
  // Only where a room is made if there is none is it the room that will be found.
  return operation === "createOrGetMeeting" ? (
    <Trans>Look for my room</Trans>
  ) : (
    <Trans>Look again</Trans>
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
