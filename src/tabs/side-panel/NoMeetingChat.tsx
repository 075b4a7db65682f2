import { Trans, useLingui } from "@lingui/react/macro";
import { useServices } from "#hooks/servicesContext.tsx";
import { Explanation } from "./Explanation.tsx";

/** The host names no chat: a channel's meeting has none of its own. */
export function NoMeetingChat() {
  const { t } = useLingui();
  const { channelId } = useServices().host.context;
  return channelId === null ? (
    <Explanation heading={t`It is not known which meeting this is`}>
      <Trans>Teams did not name its chat. Open the panel again from inside the call.</Trans>
    </Explanation>
  ) : (
    <Explanation heading={t`This is a meeting of a channel`}>
      <Trans>
        It belongs to the channel, and so does its chat. This panel works in meetings with a chat of
        their own.
      </Trans>
    </Explanation>
  );
}
