import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { isAdministratorsTurn } from "#hooks/appError.ts";
import type { RoomView } from "#hooks/useRoom.ts";
import { AdministratorMessage } from "../AdministratorMessage.tsx";
import { Card } from "../Card.tsx";
import { FailureNotice } from "../FailureNotice.tsx";

type SignInNoticeProps = Extract<RoomView, { status: "permissionNeeded" }>;

/** Above a link that this device knows: a sign-in or an administrator is wanted before the room can be checked. */
export function SignInNotice({ error, askError, isAsking, ask }: SignInNoticeProps) {
  const { t } = useLingui();
  const shown = askError ?? error;
  return (
    <>
      <FailureNotice
        what={t`Your room could not be checked.`}
        error={shown}
        action={
          <Button size="small" onClick={ask} disabledFocusable={isAsking}>
            {isAsking ? <Trans>Waiting for Microsoft</Trans> : <Trans>Sign in</Trans>}
          </Button>
        }
      />
      {isAdministratorsTurn(shown) && (
        <Card>
          <AdministratorMessage wish="OnlineMeetings.ReadWrite" />
        </Card>
      )}
    </>
  );
}
