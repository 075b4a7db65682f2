import { Button } from "@fluentui/react-components";
import { Chat20Regular, Video20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import { newChatLink } from "#domain/chatLink.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { originOfJoinLink } from "#domain/joinLink.ts";
import { useDoorCard } from "#hooks/useDoorCard.ts";
import { NotInTeams } from "../shared/NotInTeams.tsx";
import { Door } from "./Door.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { CardProblemNotice } from "./CardProblemNotice.tsx";
import { useAskWords } from "./useAskWords.ts";
import { useWaysInLook } from "./waysInLook.ts";

/** What a link to this app shows in a browser: somebody's door where it has a card, else what the app is. */
export function OutsideTeams() {
  const read = useDoorCard();
  if (read.kind === "card") {
    return (
      <DoorPage>
        <Door card={read.card} actions={<WaysInByLink card={read.card} />} />
      </DoorPage>
    );
  }
  if (read.problem === "missing") return <NotInTeams />;
  return (
    <DoorPage>
      <CardProblemNotice problem={read.problem} />
    </DoorPage>
  );
}

function WaysInByLink({ card }: { readonly card: DoorCard }) {
  const styles = useWaysInLook();
  const askWords = useAskWords(card);
  const { joinWebUrl, askAddress } = card;
  return (
    <div className={styles.row}>
      <Button
        as="a"
        appearance="primary"
        className={styles.button}
        icon={<Video20Regular />}
        href={joinWebUrl}
        target="_blank"
        rel="noopener noreferrer"
      >
        <Trans>Join</Trans>
      </Button>
      {askAddress !== null && (
        <Button
          as="a"
          className={styles.button}
          icon={<Chat20Regular />}
          href={newChatLink(originOfJoinLink(joinWebUrl), askAddress, askWords)}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Trans>Ask to come in</Trans>
        </Button>
      )}
    </div>
  );
}
