import { Body1, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { DoorCard } from "#domain/doorCard.ts";
import { givenName } from "#domain/personName.ts";
import { useOpening } from "#hooks/useOpening.ts";
import { Card } from "../shared/Card.tsx";
import { DoorHours } from "./DoorHours.tsx";
import { DoorStatus } from "./DoorStatus.tsx";

const useStyles = makeStyles({
  card: {
    width: "100%",
    maxWidth: "560px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXXL,
    "@media (max-width: 479px)": { padding: tokens.spacingHorizontalL },
  },
  names: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

type DoorProps = {
  readonly card: DoorCard;
  /** What can be done at this door. */
  readonly actions: ReactNode;
  /** Beside the form that changes it: below that page's heading, with everything in sight and nothing said aloud. */
  readonly isPreview?: boolean;
  /** A link has led to the hours. */
  readonly isAtHours?: boolean;
};

/** Whose room, when it is open, and the ways in: the same for everybody. All of it is text that anybody may have written. */
export function Door({ card, actions, isPreview = false, isAtHours = false }: DoorProps) {
  const styles = useStyles();
  const opening = useOpening(card);
  const ownersName = givenName(card.ownerName) ?? card.ownerName;
  return (
    <Card className={styles.card}>
      <div className={styles.names}>
        <Title3 as={isPreview ? "h2" : "h1"} className={styles.heading} dir="auto">
          {card.roomName}
        </Title3>
        <Body1 className={styles.quiet}>
          <bdi>{card.ownerName}</bdi>
        </Body1>
      </div>
      <DoorStatus opening={opening} isLive={!isPreview} />
      {card.note !== "" && (
        <Body1 as="p" className={styles.note} dir="auto">
          {card.note}
        </Body1>
      )}
      {actions}
      <Body1 className={styles.quiet}>
        <Trans>
          You may wait in the lobby until <bdi>{ownersName}</bdi> lets you in.
        </Trans>
      </Body1>
      {opening.coming.length > 0 && opening.state.kind !== "always" && (
        <DoorHours
          opening={opening}
          isOpenAtFirst={isPreview || isAtHours}
          takesFocus={isAtHours}
        />
      )}
    </Card>
  );
}
