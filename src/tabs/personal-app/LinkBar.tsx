import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Mail20Regular, Video20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCopy } from "#hooks/useCopy.ts";
import type { MailOutcome } from "#hooks/useHostActions.ts";
import { useHostActions } from "#hooks/useHostActions.ts";
import { Card } from "../shared/Card.tsx";
import { CopyButton } from "../shared/CopyButton.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { LinkBox } from "../shared/LinkBox.tsx";
import { LinkLifeLine } from "./LinkLifeLine.tsx";
import { MailByHand } from "./MailByHand.tsx";
import { useInvitation } from "./useInvitation.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { "@media (max-width: 479px)": { flexGrow: 1 } },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

export type ShownLink = {
  readonly joinWebUrl: string;
  readonly subject: string | null;
  /** Milliseconds since 1970, or null where nobody knows. */
  readonly untilMs: number | null;
  readonly isEstimate: boolean;
};

/** The link, and the three things to do with it. */
export function LinkBar({ joinWebUrl, subject, untilMs, isEstimate }: ShownLink) {
  const { t } = useLingui();
  const styles = useStyles();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const { state, copy } = useCopy();
  const { join, shareByEmail, error } = useHostActions();
  const [mail, setMail] = useState<MailOutcome | "opening" | null>(null);
  const invitation = useInvitation(joinWebUrl, subject);

  const mustMailByHand = mail === "nothingWorked" || mail === "unanswered";
  const share = async () => {
    setMail("opening");
    setMail(await shareByEmail(invitation));
  };

  return (
    <Card>
      <div className={styles.row}>
        <LinkBox joinWebUrl={joinWebUrl} inputRef={setInput} />
        <CopyButton
          appearance="primary"
          state={state}
          label={t`Copy link`}
          announcement={t`Link copied`}
          onCopy={() => void copy(joinWebUrl, () => input?.select())}
        />
        <Button
          className={styles.button}
          icon={<Video20Regular />}
          onClick={() => void join(joinWebUrl)}
        >
          <Trans>Join</Trans>
        </Button>
        <Button
          className={styles.button}
          icon={<Mail20Regular />}
          disabledFocusable={mail === "opening"}
          onClick={() => void share()}
        >
          <Trans>Share by email</Trans>
        </Button>
      </div>
      <div className={styles.lines}>
        <LinkLifeLine untilMs={untilMs} isEstimate={isEstimate} />
        <Caption1 className={styles.hint}>
          <Trans>
            To join, use this button or the link itself. Meet now would open a different room.
          </Trans>
        </Caption1>
      </div>
      {mustMailByHand && <MailByHand invitation={invitation} isSure={mail === "nothingWorked"} />}
      {error !== null && (
        <FailureNotice
          what={t`Teams could not open it.`}
          error={error}
          kept={t`You can still copy the link.`}
        />
      )}
    </Card>
  );
}
