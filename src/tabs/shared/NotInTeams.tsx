import { Body1 } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { IntroCard } from "./IntroCard.tsx";
import { Page } from "./Page.tsx";

/** For a browser that opened the page by itself: what this is, and where it works. */
export function NotInTeams() {
  const { t } = useLingui();
  return (
    <Page>
      <IntroCard heading={t`Personal Meeting Link is an app in Microsoft Teams`}>
        <Body1>
          <Trans>
            It gives you one meeting link of your own that stays the same. It works inside Teams
            only.
          </Trans>
        </Body1>
        <Body1>
          <Trans>
            In Teams, choose Apps on the left, search for Personal Meeting Link and open it.
          </Trans>
        </Body1>
      </IntroCard>
    </Page>
  );
}
