import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import type { ChatId } from "#domain/ids.ts";
import type { ForeignMeeting } from "#domain/panelMeeting.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import { useLeaveChat } from "#hooks/useLeaveChat.ts";
import { ChatAfterCallText } from "./ChatAfterCallText.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { LeaveFailure } from "./LeaveFailure.tsx";
import { LeaveInTeams } from "./LeaveInTeams.tsx";
import { PanelSection } from "./PanelSection.tsx";

type LeaveChatProps = { readonly place: ForeignMeeting; readonly chat: ChatId };

/** What becomes of the chat for a visitor, and the way out of it. */
export function LeaveChat({ place, chat }: LeaveChatProps) {
  const { t } = useLingui();
  const { leave, isLeaving, outcome, error } = useLeaveChat(chat);
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusRescue(heading, outcome);
  const confirm = () => {
    setIsAsking(false);
    leave();
  };
  return (
    <PanelSection heading={t`The chat after the call`} headingRef={heading}>
      {outcome === "left" || outcome === "alreadyGone" ? (
        <IsOut wasIn={outcome === "left"} />
      ) : (
        <>
          <ChatAfterCallText place={place} />
          {outcome === null && (
            <Button
              {...restoreFocus}
              disabledFocusable={isLeaving}
              onClick={() => setIsAsking(true)}
            >
              {isLeaving ? <Trans>Leaving</Trans> : <Trans>Leave this chat</Trans>}
            </Button>
          )}
        </>
      )}
      {outcome === "onlyInTeams" && (
        <>
          <Body1>
            <Trans>Only Teams itself can take you out of this chat.</Trans>
          </Body1>
          <LeaveInTeams chat={chat} />
        </>
      )}
      {error !== null && (
        <LeaveFailure error={error} chat={chat} onRetry={leave} isRetrying={isLeaving} />
      )}
      {isAsking && <LeaveDialog onConfirm={confirm} onCancel={() => setIsAsking(false)} />}
    </PanelSection>
  );
}

function IsOut({ wasIn }: { readonly wasIn: boolean }) {
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {wasIn ? (
          <Trans>You have left the chat.</Trans>
        ) : (
          <Trans>You were no longer in the chat.</Trans>
        )}{" "}
        <Trans>The meeting link brings you back.</Trans>
      </MessageBarBody>
    </MessageBar>
  );
}
