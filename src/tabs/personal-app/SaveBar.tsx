import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { color: tokens.colorNeutralForeground3 },
});

type SaveBarProps = {
  readonly count: number;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
};

export function SaveBar({ count, isSaving, onSave, onDiscard }: SaveBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" onClick={onSave} disabledFocusable={isSaving}>
        {isSaving ? <Trans>Saving</Trans> : <Trans>Save</Trans>}
      </Button>
      <Button onClick={onDiscard} disabledFocusable={isSaving}>
        <Trans>Discard</Trans>
      </Button>
      <Body1 className={styles.count} role="status">
        <Plural value={count} one="# change not saved" other="# changes not saved" />
      </Body1>
    </div>
  );
}
