import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ChatId } from "#domain/ids.ts";
import { useHostActions } from "#hooks/useHostActions.ts";
import { FailureNotice } from "../shared/FailureNotice.tsx";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

/** How to leave without this app. */
export function LeaveInTeams({ chat }: { readonly chat: ChatId }) {
  const { t } = useLingui();
  const { openChat, error } = useHostActions();
  return (
    <>
      <Button onClick={() => void openChat(chat)}>
        <Trans>Open the chat in Teams</Trans>
      </Button>
      <Caption1 className={useStyles().hint}>
        <Trans>There: the name of the chat › … › Leave</Trans>
      </Caption1>
      {error !== null && (
        <FailureNotice
          what={t`Teams could not open the chat.`}
          error={error}
          kept={t`Open it from your chat list.`}
        />
      )}
    </>
  );
}
