import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";
import { StickyBar } from "../shared/StickyBar.tsx";

const useStyles = makeStyles({
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
    <StickyBar>
      <Button appearance="primary" onClick={onSave} disabledFocusable={isSaving}>
        {isSaving ? <Trans>Saving</Trans> : <Trans>Save</Trans>}
      </Button>
      <Button onClick={onDiscard} disabledFocusable={isSaving}>
        <Trans>Discard</Trans>
      </Button>
      <Body1 className={styles.count} role="status">
        <Plural value={count} one="# change not saved" other="# changes not saved" />
      </Body1>
    </StickyBar>
  );
}
