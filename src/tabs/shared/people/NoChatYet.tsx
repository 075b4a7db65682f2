import { Body1, Button } from "@fluentui/react-components";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ChatAbsence, ChatMembersView } from "#hooks/useChatMembers.ts";
import { Card } from "../Card.tsx";
import { GraphFailure } from "../GraphFailure.tsx";
import { usePeopleOf } from "../peopleOf.ts";
import { PeopleHeading } from "./PeopleHeading.tsx";

type Words = Readonly<Record<ChatAbsence, MessageDescriptor>>;

const ROOM_WORDS: Words = {
  notBegun: msg`There is no chat yet. It begins when somebody joins your room.`,
  notMember: msg`There is no chat yet, or you are not in it. Join your room once, then look again.`,
};

const MEETING_WORDS: Words = {
  notBegun: msg`There is no chat yet. It begins when somebody joins the meeting.`,
  notMember: msg`There is no chat yet, or you are not in it. Join the meeting once, then look again.`,
};

type NoChatYetProps = { readonly view: Extract<ChatMembersView, { status: "noChatYet" }> };

/** A chat that has not begun is a state of the meeting, not a failure; only a failed second look is one. */
export function NoChatYet({ view }: NoChatYetProps) {
  const { i18n, t } = useLingui();
  const words = usePeopleOf() === "room" ? ROOM_WORDS : MEETING_WORDS;
  const { absence, operation, refresh, isRefreshing, refreshError } = view;
  return (
    <Card>
      <PeopleHeading />
      <Body1>{i18n._(words[absence])}</Body1>
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
