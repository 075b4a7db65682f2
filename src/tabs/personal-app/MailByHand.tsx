import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { TextToCopy } from "../shared/TextToCopy.tsx";
import type { Invitation } from "./useInvitation.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type MailByHandProps = {
  readonly invitation: Invitation;
  /** False where Teams did not say whether a mail opened. */
  readonly isSure: boolean;
};

/** The mail's text to copy, where no mail program opened, or perhaps none. */
export function MailByHand({ invitation, isSure }: MailByHandProps) {
  const { t } = useLingui();
  return (
    <div className={useStyles().root}>
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
      <TextToCopy
        text={invitation.body}
        label={t`Text for your mail`}
        copyLabel={t`Copy text`}
        announcement={t`Text copied`}
      />
    </div>
  );
}
