import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RememberedRoom } from "#domain/meeting.ts";
import { useHostActions } from "#hooks/useHostActions.ts";
import { FailureNotice } from "../shared/FailureNotice.tsx";

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

type OtherRoomNoticeProps = {
  /** What the meeting is called in which the person is, or null: it has no name, or nobody knows it. */
  readonly here: string | null;
  readonly room: RememberedRoom;
};

/** An owner in another meeting, while visitors may be at their own door. */
export function OtherRoomNotice({ here, room }: OtherRoomNoticeProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const { join, error } = useHostActions();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          {here === null ? (
            <Trans>This is not the room that this device knows as yours.</Trans>
          ) : (
            <Trans>You are in “{here}”, not in your room.</Trans>
          )}{" "}
          <Trans>Visitors may be waiting there.</Trans>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void join(room.joinWebUrl)}>
            <Trans>Join my room</Trans>
          </Button>
        </MessageBarActions>
      </MessageBar>
      {error !== null && (
        <FailureNotice
          what={t`Teams could not open your room.`}
          error={error}
          kept={t`Open it from Personal Meeting Link on the left of Teams.`}
        />
      )}
    </>
  );
}
