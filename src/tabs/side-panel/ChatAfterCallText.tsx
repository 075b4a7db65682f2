import { Body1 } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { chatAfterCall } from "#domain/members.ts";
import { originInMeeting, type ForeignMeeting } from "#domain/panelMeeting.ts";
import { useServices } from "#hooks/servicesContext.tsx";

/** Who keeps the chat and who loses it. Where it is not known which of them this person is, both. */
export function ChatAfterCallText({ place }: { readonly place: ForeignMeeting }) {
  const { userPrincipalName } = useServices().host.context;
  switch (chatAfterCall(originInMeeting(place, userPrincipalName))) {
    case "keeps":
      return (
        <Body1>
          <Trans>You keep this chat until you leave it or are removed.</Trans>
        </Body1>
      );
    case "loses":
      return (
        <Body1>
          <Trans>You lose this chat when you leave the call. You can leave it before.</Trans>
        </Body1>
      );
    case "unknown":
      return (
        <Body1>
          <Trans>
            People of the organization keep this chat until they leave it or are removed. Guests and
            people without an account lose it when they leave the call.
          </Trans>
        </Body1>
      );
  }
}
