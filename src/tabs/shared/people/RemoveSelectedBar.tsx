import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { StickyBar } from "../StickyBar.tsx";

type RemoveSelectedBarProps = {
  readonly count: number;
  readonly onRemove: () => void;
  readonly onClear: () => void;
};

export function RemoveSelectedBar({ count, onRemove, onClear }: RemoveSelectedBarProps) {
  const restoreFocus = useRestoreFocusTarget();
  return (
    <StickyBar>
      <Button {...restoreFocus} onClick={onRemove}>
        <Trans>Remove selected ({count})</Trans>
      </Button>
      <Button appearance="subtle" onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </StickyBar>
  );
}
