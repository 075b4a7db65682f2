import { Body1, Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { AppError } from "#hooks/appError.ts";
import { canSignInHelp, isAdministratorsTurn } from "#hooks/appError.ts";
import { AdministratorMessage } from "../AdministratorMessage.tsx";
import { FailureNotice } from "../FailureNotice.tsx";
import { IntroCard } from "../IntroCard.tsx";

type FirstRunProps = {
  readonly error: AppError;
  readonly askError: AppError | null;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
};

/** What the app is, and the one click that Microsoft wants before it can make the link. */
export function FirstRun({ error, askError, isAsking, onAsk }: FirstRunProps) {
  const { t } = useLingui();
  const shown = askError ?? (canSignInHelp(error) ? null : error);
  return (
    <IntroCard heading={t`A meeting link of your own`}>
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
      {isAdministratorsTurn(shown) && <AdministratorMessage wish="OnlineMeetings.ReadWrite" />}
    </IntroCard>
  );
}
