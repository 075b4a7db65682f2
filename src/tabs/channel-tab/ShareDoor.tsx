import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { DoorCard } from "#domain/doorCard.ts";
import { useDoorLink } from "#hooks/useDoorLink.ts";

/** Lets Teams offer a link to this tab. */
export function ShareDoor({ card }: { readonly card: DoorCard }) {
  const share = useDoorLink(card);
  if (share === null) return null;
  return (
    <Button appearance="transparent" size="small" onClick={share}>
      <Trans>Share this door</Trans>
    </Button>
  );
}
