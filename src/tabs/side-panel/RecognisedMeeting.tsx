import { Trans, useLingui } from "@lingui/react/macro";
import type { RecognisedPanel } from "#hooks/usePanelMeeting.ts";
import { Explanation } from "./Explanation.tsx";
import { OwnerPanel, type OwnerSurroundings } from "./OwnerPanel.tsx";
import { VisitorPanel } from "./VisitorPanel.tsx";

type RecognisedMeetingProps = OwnerSurroundings & { readonly panel: RecognisedPanel };

/** What the panel has for this person in this meeting. */
export function RecognisedMeeting({ panel, ...surroundings }: RecognisedMeetingProps) {
  const { t } = useLingui();
  const { place, chat, trust, again } = panel;
  switch (place.kind) {
    case "myRoom":
    case "myMeeting":
      return (
        <OwnerPanel
          key={place.meeting.id}
          own={place}
          chat={chat}
          trust={trust}
          {...surroundings}
        />
      );
    case "someoneElses":
      return <VisitorPanel key={chat} place={place} chat={chat} />;
    case "notFound":
      return (
        <Explanation heading={t`Teams no longer finds this meeting`} again={again}>
          <Trans>
            You organize it, but it has expired or was deleted. The call goes on; its link and its
            lobby are out of reach.
          </Trans>
        </Explanation>
      );
    case "noChat":
      return (
        <Explanation heading={t`It is not known whose meeting this is`} again={again}>
          {place.absence === "notBegun" ? (
            <Trans>Its chat begins with the call. Look again when you have joined.</Trans>
          ) : (
            <Trans>You are not in its chat. Look again when you have joined the call.</Trans>
          )}
        </Explanation>
      );
  }
}
