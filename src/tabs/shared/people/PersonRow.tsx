import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { PersonDelete20Regular } from "@fluentui/react-icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ChatId } from "#domain/ids.ts";
import type { ChatMember } from "#domain/members.ts";
import { chatAfterCall } from "#domain/members.ts";
import type { RemovalRun } from "#domain/removal.ts";
import { CHAT_AFTER_CALL_WORDS, ORIGIN_WORDS } from "./personWords.ts";
import { RowOutcome } from "./RowOutcome.tsx";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalXS,
    boxSizing: "border-box",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  gone: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  origin: { color: tokens.colorNeutralForeground3 },
  remove: { "@media (max-width: 479px)": { minWidth: "32px", paddingInline: 0 } },
  wideOnly: { "@media (max-width: 479px)": { display: "none" } },
  narrowOnly: { "@media (min-width: 480px)": { display: "none" } },
});

type PersonRowProps = {
  readonly person: ChatMember;
  /** Null where nobody knows it. */
  readonly name: string | null;
  readonly chatId: ChatId | null;
  /** What became of this person in the current removal, or null when not part of it. */
  readonly entry: RemovalRun["entries"][number] | null;
  readonly isSelected: boolean;
  readonly isDisabled: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onRemove: () => void;
};

export function PersonRow(props: PersonRowProps) {
  const { person, chatId, entry, isSelected, isDisabled, onSelect, onRemove } = props;
  const { i18n, t } = useLingui();
  const styles = useStyles();
  const name = props.name ?? t`Unnamed visitor`;
  const origin = i18n._(ORIGIN_WORDS[person.origin]);
  const chat = i18n._(CHAT_AFTER_CALL_WORDS[chatAfterCall(person.origin)]);
  const isGone = entry?.outcome === "removed";
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={t`Select ${name}`}
        checked={isSelected}
        disabled={isDisabled || isGone}
        onChange={(_, data) => onSelect(data.checked === true)}
      />
      <div className={styles.words}>
        <Body1 className={isGone ? styles.gone : styles.name}>
          <bdi>{name}</bdi>
        </Body1>
        {entry === null ? (
          <Caption1 className={styles.origin}>
            {origin} · {chat}
          </Caption1>
        ) : (
          <RowOutcome entry={entry} chatId={chatId} />
        )}
      </div>
      {!isGone && (
        <Button
          className={styles.remove}
          appearance="subtle"
          aria-label={t`Remove ${name}`}
          disabledFocusable={isDisabled}
          onClick={onRemove}
        >
          <PersonDelete20Regular className={styles.narrowOnly} />
          <span className={styles.wideOnly}>
            <Trans>Remove</Trans>
          </span>
        </Button>
      )}
    </li>
  );
}
