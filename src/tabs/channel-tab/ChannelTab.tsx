import { makeStyles } from "@fluentui/react-components";
import { isOwnDoor } from "#domain/ownDoor.ts";
import { HOURS_PAGE } from "#domain/tabLinks.ts";
import { useDoorCard } from "#hooks/useDoorCard.ts";
import { useServices } from "#hooks/servicesContext.tsx";
import { ChangeDoor } from "./ChangeDoor.tsx";
import { Door } from "./Door.tsx";
import { DoorActions } from "./DoorActions.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { CardProblemNotice } from "./CardProblemNotice.tsx";
import { OutdatedDoor } from "./OutdatedDoor.tsx";
import { ShareDoor } from "./ShareDoor.tsx";

const useStyles = makeStyles({
  quietLinks: { display: "flex", flexWrap: "wrap", justifyContent: "center" },
});

/** Somebody's door in a channel or chat: the same card for everybody, and below it quiet links, one for its owner alone. */
export function ChannelTab() {
  const styles = useStyles();
  const { context } = useServices().host;
  const read = useDoorCard();
  if (read.kind === "problem") {
    return (
      <DoorPage>
        <CardProblemNotice problem={read.problem} />
      </DoorPage>
    );
  }
  const { card } = read;
  return (
    <DoorPage>
      <OutdatedDoor card={card} />
      <Door
        card={card}
        actions={<DoorActions card={card} />}
        isAtHours={context.subPageId === HOURS_PAGE}
      />
      <div className={styles.quietLinks}>
        <ShareDoor card={card} />
        {isOwnDoor(card, context.userId) && <ChangeDoor />}
      </div>
    </DoorPage>
  );
}
