import { Button, Caption1, makeStyles, Skeleton, tokens } from "@fluentui/react-components";
import { Chat20Regular, Copy20Regular, Video20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { DoorCard } from "#domain/doorCard.ts";
import { toPlainText } from "#domain/plainText.ts";
import { PanelSkeleton } from "../../shared/PanelSkeleton.tsx";
import { Door } from "../Door.tsx";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type DoorPreviewProps = {
  /** Null while it is not known whose door it is or where it leads. */
  readonly card: DoorCard | null;
};

/** The door as visitors will see it. Nothing can be pressed there. */
export function DoorPreview({ card }: DoorPreviewProps) {
  const { t } = useLingui();
  const styles = useStyles();
  return (
    <section className={styles.preview} aria-label={t`How visitors see it`}>
      <Caption1 className={styles.hint}>
        <Trans>How visitors see it</Trans>
      </Caption1>
      {card === null ? (
        <Skeleton aria-label={t`Loading your door`}>
          <PanelSkeleton />
        </Skeleton>
      ) : (
        <Door
          card={{ ...card, note: toPlainText(card.note) }}
          isPreview
          actions={<ShownActions card={card} />}
        />
      )}
    </section>
  );
}

function ShownActions({ card }: { readonly card: DoorCard }) {
  const styles = useStyles();
  return (
    <div className={styles.row} inert>
      <Button appearance="primary" icon={<Video20Regular />}>
        <Trans>Join</Trans>
      </Button>
      {card.askAddress !== null && (
        <Button icon={<Chat20Regular />}>
          <Trans>Ask to come in</Trans>
        </Button>
      )}
      <Button icon={<Copy20Regular />}>
        <Trans>Copy link</Trans>
      </Button>
    </div>
  );
}
