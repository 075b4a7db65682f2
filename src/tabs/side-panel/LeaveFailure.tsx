import { useLingui } from "@lingui/react/macro";
import type { ChatId } from "#domain/ids.ts";
import { isAdministratorsTurn, type AppError } from "#hooks/appError.ts";
import { AdministratorMessage } from "../shared/AdministratorMessage.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { GraphFailure } from "../shared/GraphFailure.tsx";
import { LeaveInTeams } from "./LeaveInTeams.tsx";

type LeaveFailureProps = {
  readonly error: AppError;
  readonly chat: ChatId;
  readonly onRetry: () => void;
  readonly isRetrying: boolean;
};

/** Why the visitor is perhaps still in the chat. Where only an administrator can help, Teams itself is the way out. */
export function LeaveFailure({ error, chat, onRetry, isRetrying }: LeaveFailureProps) {
  const { t } = useLingui();
  const what = t`You may still be in the chat.`;
  if (!isAdministratorsTurn(error)) {
    return (
      <GraphFailure
        operation="removeChatMember"
        what={what}
        error={error}
        onRetry={onRetry}
        isRetrying={isRetrying}
      />
    );
  }
  return (
    <>
      <FailureNotice what={t`You are still in the chat.`} error={error} />
      <LeaveInTeams chat={chat} />
      <AdministratorMessage wish="leaveChat" />
    </>
  );
}
