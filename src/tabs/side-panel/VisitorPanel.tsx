import { Body1 } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { ChatId } from "#domain/ids.ts";
import type { ForeignMeeting } from "#domain/panelMeeting.ts";
import { LeaveChat } from "./LeaveChat.tsx";
import { OrganizerNotKnown } from "./OrganizerNotKnown.tsx";

type VisitorPanelProps = { readonly place: ForeignMeeting; readonly chat: ChatId };

/** For everybody in a meeting that somebody else organizes. */
export function VisitorPanel({ place, chat }: VisitorPanelProps) {
  return (
    <>
      {place.joinWebUrl === null && (
        <Body1>
          <Trans>Teams does not tell this meeting’s link.</Trans>
        </Body1>
      )}
      {place.organizerId === null ? (
        <OrganizerNotKnown place={place} chat={chat} />
      ) : (
        <LeaveChat place={place} chat={chat} />
      )}
    </>
  );
}
