import { Body1, Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { AuthError } from "#api/auth/authError.ts";
import type { AppError } from "#hooks/appError.ts";
import { canSignInHelp } from "#hooks/appError.ts";
import { AdministratorMessage } from "../shared/AdministratorMessage.tsx";
import { Card } from "../shared/Card.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { LinkDrawing } from "../shared/LinkDrawing.tsx";

const useStyles = makeStyles({
  card: {
    alignItems: "flex-start",
    maxWidth: "560px",
    width: "100%",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXXL,
  },
  heading: { margin: 0 },
});

type FirstRunProps = {
  readonly error: AppError;
  readonly askError: AppError | null;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
};

const needsAdministrator = (error: AppError | null) =>
  error instanceof AuthError && error.kind === "administratorRequired";

/** What the app is, and the one click that Microsoft wants before it can make the link. */
export function FirstRun({ error, askError, isAsking, onAsk }: FirstRunProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const shown = askError ?? (canSignInHelp(error) ? null : error);
  return (
    <Card className={styles.card}>
      <LinkDrawing />
      <Title3 as="h1" className={styles.heading}>
        <Trans>A meeting link of your own</Trans>
      </Title3>
      <Body1>
        <Trans>
          One link for office hours, drop-in sessions and quick words, and it stays the same.
          Everyone waits until you let them in. Afterwards, you can take people out of the chat.
        </Trans>
      </Body1>
      <Button appearance="primary" onClick={onAsk} disabledFocusable={isAsking}>
        {isAsking ? <Trans>Waiting for Microsoft</Trans> : <Trans>Get my link</Trans>}
      </Button>
      {shown !== null && <FailureNotice what={t`Your link is not ready yet.`} error={shown} />}
      {needsAdministrator(shown) && <AdministratorMessage wish="OnlineMeetings.ReadWrite" />}
    </Card>
  );
}
