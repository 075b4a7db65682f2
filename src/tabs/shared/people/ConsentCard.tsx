import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { AppError } from "#hooks/appError.ts";
import { AdministratorMessage } from "../AdministratorMessage.tsx";
import { FailureNotice } from "../FailureNotice.tsx";
import { usePeopleOf } from "../peopleOf.ts";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

type ConsentCardProps = {
  readonly isAsking: boolean;
  readonly askError: AppError | null;
  readonly onAsk: () => void;
};

/** What stands in the people's place until the permission is there, and how to do without. */
export function ConsentCard({ isAsking, askError, onAsk }: ConsentCardProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const isRoom = usePeopleOf() === "room";
  return (
    <>
      <Body1>
        <Trans>To show and remove people, an administrator has to allow it once.</Trans>
      </Body1>
      <AdministratorMessage wish={isRoom ? "ChatMember.ReadWrite" : "meetingPeople"} />
      <div>
        <Button onClick={onAsk} disabledFocusable={isAsking}>
          {isAsking ? <Trans>Waiting for Microsoft</Trans> : <Trans>Allow…</Trans>}
        </Button>
      </div>
      {askError !== null && (
        <FailureNotice what={t`The permission was not given.`} error={askError} />
      )}
      <Caption1 className={styles.hint}>
        <Trans>Until then, in Teams: open the chat › View participants › ✕</Trans>
      </Caption1>
    </>
  );
}
