import { Body1 } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useServices } from "#hooks/servicesContext.tsx";
import { IntroCard } from "../shared/IntroCard.tsx";
import { Page } from "../shared/Page.tsx";

/** For the places in Teams that this app has nothing for: it says so, and where it is at home. */
export function Unserved() {
  const { t } = useLingui();
  const { frameContext } = useServices().host.context;
  return (
    <Page>
      <IntroCard heading={t`Personal Meeting Link has no page here`}>
        <Body1>
          <WhyNot frameContext={frameContext} />
        </Body1>
        <Body1>
          <Trans>
            You find it on the left side of Teams, as a tab in a channel or chat, and beside a call.
          </Trans>
        </Body1>
      </IntroCard>
    </Page>
  );
}

function WhyNot({ frameContext }: { readonly frameContext: string }) {
  switch (frameContext) {
    case "stage":
    case "meetingStage":
      return <Trans>There is nothing to show to everybody in the meeting.</Trans>;
    case "remove":
      return <Trans>When you remove this tab, the room and its link stay as they are.</Trans>;
    default:
      return <Trans>This window of Teams was opened without a task for the app.</Trans>;
  }
}
