import { Body1, Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { DoorCard } from "#domain/doorCard.ts";
import { IntroCard } from "../../shared/IntroCard.tsx";

type SomebodysDoorProps = { readonly card: DoorCard; readonly onReplace: () => void };

/** Opened by somebody else than the door's owner: who may do what. */
export function SomebodysDoor({ card: { ownerName }, onReplace }: SomebodysDoorProps) {
  const { t } = useLingui();
  return (
    <IntroCard heading={t`This is the door of ${ownerName}`}>
      <Body1>
        <Trans>
          Only <bdi>{ownerName}</bdi> can change it. Anybody who may edit tabs here can remove it in
          Teams, or put a door of their own in its place.
        </Trans>
      </Body1>
      <Button onClick={onReplace}>
        <Trans>Put my own door here</Trans>
      </Button>
    </IntroCard>
  );
}
