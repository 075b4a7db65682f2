import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { StickyBar } from "../shared/StickyBar.tsx";

const useStyles = makeStyles({
  notice: { flexBasis: "100%" },
  count: { color: tokens.colorNeutralForeground3 },
});

type SaveBarProps = {
  /** What went wrong with the last save; beside the buttons, so that they never cover it. */
  readonly notice: ReactNode;
  readonly count: number;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
};

export function SaveBar({ notice, count, isSaving, onSave, onDiscard }: SaveBarProps) {
  const styles = useStyles();
  return (
    <StickyBar>
      {notice !== null && <div className={styles.notice}>{notice}</div>}
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
