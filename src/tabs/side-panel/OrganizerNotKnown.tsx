import { Body1 } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ChatId } from "#domain/ids.ts";
import type { ForeignMeeting } from "#domain/panelMeeting.ts";
import { ChatAfterCallText } from "./ChatAfterCallText.tsx";
import { LeaveInTeams } from "./LeaveInTeams.tsx";
import { PanelSection } from "./PanelSection.tsx";

type OrganizerNotKnownProps = { readonly place: ForeignMeeting; readonly chat: ChatId };

/** Perhaps the person is the organizer: nobody is offered to leave a chat that they alone can look after. */
export function OrganizerNotKnown({ place, chat }: OrganizerNotKnownProps) {
  const { t } = useLingui();
  return (
    <PanelSection heading={t`The chat after the call`}>
      <ChatAfterCallText place={place} />
      <Body1>
        <Trans>
          Teams does not tell who organizes this meeting. An organizer who left could no longer look
          after its chat, so this app takes nobody out of it. You can leave it in Teams.
        </Trans>
      </Body1>
      <LeaveInTeams chat={chat} />
    </PanelSection>
  );
}
