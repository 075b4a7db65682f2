import { Button } from "@fluentui/react-components";
import { Chat20Regular, Video20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { DoorCard } from "#domain/doorCard.ts";
import { useCopy } from "#hooks/useCopy.ts";
import { useDoorActions } from "#hooks/useDoorActions.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { LinkByHand } from "../shared/LinkByHand.tsx";
import { useAskWords } from "./useAskWords.ts";
import { useWaysInLook } from "./waysInLook.ts";

/** The ways in, for everybody at the door: nobody has to sign in. */
export function DoorActions({ card }: { readonly card: DoorCard }) {
  const { t } = useLingui();
  const styles = useWaysInLook();
  const { join, openLink, ask, isWaiting, error } = useDoorActions();
  const askWords = useAskWords(card);
  const { state, copy } = useCopy();
  const { joinWebUrl, askAddress } = card;
  return (
    <>
      <div className={styles.row}>
        <Button
          appearance="primary"
          className={styles.button}
          icon={<Video20Regular />}
          disabledFocusable={isWaiting}
          onClick={() => join(joinWebUrl)}
        >
          <Trans>Join</Trans>
        </Button>
        {askAddress !== null && (
          <Button
            className={styles.button}
            icon={<Chat20Regular />}
            disabledFocusable={isWaiting}
            onClick={() => ask(askAddress, askWords)}
          >
            <Trans>Ask to come in</Trans>
          </Button>
        )}
        <CopyButton
          state={state}
          label={t`Copy link`}
          announcement={t`Link copied`}
          onCopy={() => void copy(joinWebUrl, () => undefined)}
        />
      </div>
      {state === "selectedByHand" && <LinkByHand joinWebUrl={joinWebUrl} />}
      {error !== null && (
        <FailureNotice
          what={t`Teams could not open it.`}
          error={error}
          kept={t`You can still copy the link.`}
          {...(error.kind === "timeout"
            ? {
                action: (
                  <Button size="small" onClick={() => openLink(joinWebUrl)}>
                    <Trans>Open the meeting link</Trans>
                  </Button>
                ),
              }
            : {})}
        />
      )}
    </>
  );
}
