import { Body1, Button } from "@fluentui/react-components";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ChatAbsence, ChatMembersView } from "#hooks/useChatMembers.ts";
import { Card } from "../Card.tsx";
import { GraphFailure } from "../GraphFailure.tsx";
import { PeopleHeading } from "./PeopleHeading.tsx";

const WORDS: Readonly<Record<ChatAbsence, MessageDescriptor>> = {
  notBegun: msg`There is no chat yet. It begins when somebody joins your room.`,
  notMember: msg`There is no chat yet, or you are not in it. Join your room once, then look again.`,
};

type NoChatYetProps = { readonly view: Extract<ChatMembersView, { status: "noChatYet" }> };

/** A chat that has not begun is a state of the room, not a failure; only a failed second look is one. */
export function NoChatYet({ view }: NoChatYetProps) {
  const { i18n, t } = useLingui();
  const { absence, operation, refresh, isRefreshing, refreshError } = view;
  return (
    <Card>
      <PeopleHeading />
      <Body1>{i18n._(WORDS[absence])}</Body1>
      {refreshError === null ? (
        <div>
          <Button onClick={refresh} disabledFocusable={isRefreshing}>
            {isRefreshing ? <Trans>Looking</Trans> : <Trans>Look again</Trans>}
          </Button>
        </div>
      ) : (
        <GraphFailure
          operation={operation}
          what={t`The people in the chat could not be loaded.`}
          error={refreshError}
          onRetry={refresh}
          isRetrying={isRefreshing}
        />
      )}
    </Card>
  );
}
