import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RoomView } from "#hooks/useRoom.ts";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { RememberedLink } from "./RememberedLink.tsx";

type PermissionNeededProps = Extract<RoomView, { status: "permissionNeeded" }>;

/** A first visit is told what this is; somebody whose room is known keeps the link and signs in again above it. */
export function PermissionNeeded({
  error,
  askError,
  isAsking,
  ask,
  remembered,
}: PermissionNeededProps) {
  const { t } = useLingui();
  if (remembered === null) {
    return <FirstRun error={error} askError={askError} isAsking={isAsking} onAsk={ask} />;
  }
  return (
    <>
      <FailureNotice
        what={t`Your room could not be checked.`}
        error={askError ?? error}
        action={
          <Button size="small" onClick={ask} disabledFocusable={isAsking}>
            {isAsking ? <Trans>Waiting for Microsoft</Trans> : <Trans>Sign in</Trans>}
          </Button>
        }
      />
      <RememberedLink room={remembered} />
    </>
  );
}
