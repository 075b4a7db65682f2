import { Body1 } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useConfigPlace } from "#hooks/useConfigPlace.ts";

/** What a door is and who sees it. */
export function ConfigIntro() {
  const { isInMeeting } = useConfigPlace();
  return (
    <Body1>
      <Trans>
        A door is a tab that shows everybody here the same card: your room, your opening hours, and
        the way in.
      </Trans>
      {isInMeeting && (
        <>
          {" "}
          <Trans>During a call this tab is the side panel.</Trans>
        </>
      )}
    </Body1>
  );
}
