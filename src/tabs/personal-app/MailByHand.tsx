import { Body1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCopy } from "#hooks/useCopy.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import type { Invitation } from "./useInvitation.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  text: { width: "100%" },
});

type MailByHandProps = {
  readonly invitation: Invitation;
  /** False where Teams did not say whether a mail opened. */
  readonly isSure: boolean;
};

/** The mail's text to copy, where no mail program opened, or perhaps none. */
export function MailByHand({ invitation, isSure }: MailByHandProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const [text, setText] = useState<HTMLTextAreaElement | null>(null);
  const { state, copy } = useCopy();
  return (
    <div className={styles.root}>
      <Body1 role="alert">
        {isSure ? (
          <Trans>No mail program could be opened. Copy this text into a mail of your own.</Trans>
        ) : (
          <Trans>
            Teams did not say whether a mail opened. If none did, copy this text into a mail of your
            own.
          </Trans>
        )}
      </Body1>
      <Textarea
        className={styles.text}
        ref={setText}
        readOnly
        resize="vertical"
        rows={5}
        aria-label={t`Text for your mail`}
        value={invitation.body}
      />
      <CopyButton
        state={state}
        label={t`Copy text`}
        announcement={t`Text copied`}
        onCopy={() => void copy(invitation.body, () => text?.select())}
      />
    </div>
  );
}
