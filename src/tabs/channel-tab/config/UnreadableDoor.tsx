import { Body1, Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { IntroCard } from "../../shared/IntroCard.tsx";

type UnreadableDoorProps = { readonly isOtherVersion: boolean; readonly onReplace: () => void };

/** The tab shows a door that this version cannot read: nobody overwrites it without saying so. */
export function UnreadableDoor({ isOtherVersion, onReplace }: UnreadableDoorProps) {
  const { t } = useLingui();
  return (
    <IntroCard heading={t`The door in this place cannot be read`}>
      <Body1>
        {isOtherVersion ? (
          <Trans>
            It was made by another version of Personal Meeting Link. Reload Teams, then open these
            settings again.
          </Trans>
        ) : (
          <Trans>Its address is damaged. A new door takes its place.</Trans>
        )}
      </Body1>
      <Button onClick={onReplace}>
        <Trans>Put my own door here</Trans>
      </Button>
    </IntroCard>
  );
}
