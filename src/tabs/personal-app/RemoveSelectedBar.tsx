import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

type RemoveSelectedBarProps = {
  readonly count: number;
  readonly onRemove: () => void;
  readonly onClear: () => void;
};

export function RemoveSelectedBar({ count, onRemove, onClear }: RemoveSelectedBarProps) {
  const restoreFocus = useRestoreFocusTarget();
  return (
    <div className={useStyles().bar}>
      <Button {...restoreFocus} onClick={onRemove}>
        <Trans>Remove selected ({count})</Trans>
      </Button>
      <Button appearance="subtle" onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </div>
  );
}
