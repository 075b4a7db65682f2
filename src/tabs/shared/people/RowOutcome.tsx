import { Caption1, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ChatId } from "#domain/ids.ts";
import type { RemovalRun } from "#domain/removal.ts";
import { useHostActions } from "#hooks/useHostActions.ts";
import { failureWords } from "../failureWords.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  done: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

type RowOutcomeProps = {
  readonly entry: RemovalRun["entries"][number];
  readonly chatId: ChatId | null;
};

/** What became of one person in the removal. */
export function RowOutcome({ entry, chatId }: RowOutcomeProps) {
  const { i18n, t } = useLingui();
  const styles = useStyles();
  switch (entry.outcome) {
    case "waiting":
      return (
        <Caption1 className={styles.done}>
          <Trans>Waiting to be removed</Trans>
        </Caption1>
      );
    case "removing":
    case "checking":
      return (
        <span className={styles.line}>
          {entry.outcome === "removing" && <Spinner size="extra-tiny" aria-hidden="true" />}
          <Caption1 className={styles.done}>
            {entry.outcome === "removing" ? (
              <Trans>Removing</Trans>
            ) : (
              <Trans>Checking whether it worked</Trans>
            )}
          </Caption1>
        </span>
      );
    case "removed":
      return (
        <Caption1 className={styles.done}>
          <Trans>Removed</Trans>
        </Caption1>
      );
    case "needsTeams":
      return (
        <span className={styles.line}>
          <Caption1 className={styles.problem}>
            <Trans>Only Teams itself can remove this person.</Trans>
          </Caption1>
          {chatId !== null && <RemoveInTeams chatId={chatId} />}
        </span>
      );
    case "failed": {
      const known = failureWords(entry.error);
      const why = known === null ? t`Something in this app went wrong.` : i18n._(known.why);
      return (
        <Caption1 className={styles.problem}>
          <Trans>Not removed. {why}</Trans>
        </Caption1>
      );
    }
  }
}

function RemoveInTeams({ chatId }: { readonly chatId: ChatId }) {
  const { openChat, error } = useHostActions();
  const styles = useStyles();
  return (
    <>
      <Link as="button" onClick={() => void openChat(chatId)}>
        <Trans>Remove in Teams</Trans>
      </Link>
      {error !== null && (
        <Caption1 role="alert" className={styles.problem}>
          <Trans>Teams could not open the chat. Open it from your chat list.</Trans>
        </Caption1>
      )}
    </>
  );
}
