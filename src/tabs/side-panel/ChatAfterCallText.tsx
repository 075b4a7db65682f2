import { Body1 } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { chatAfterCall } from "#domain/members.ts";
import { originInMeeting, type ForeignMeeting } from "#domain/panelMeeting.ts";
import { useServices } from "#hooks/servicesContext.tsx";

/**
 * Who keeps the chat and who loses it. Only that somebody loses it can be known here: hosts need not give every guest a
 * name that shows it, so a name without a guest's sign makes nobody a colleague.
 */
export function ChatAfterCallText({ place }: { readonly place: ForeignMeeting }) {
  const { userPrincipalName } = useServices().host.context;
  const loses = chatAfterCall(originInMeeting(place, userPrincipalName)) === "loses";
  return (
    <Body1>
      {loses ? (
        <Trans>You lose this chat when you leave the call. You can leave it before.</Trans>
      ) : (
        <Trans>
          People of the organization keep this chat until they leave it or are removed. Guests and
          people without an account lose it when they leave the call.
        </Trans>
      )}
    </Body1>
  );
}
