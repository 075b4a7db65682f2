import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";

/** After a lost answer, once the person has given up the changes: what is shown may not be what applies. */
export function OptionsInDoubt({ onRecheck }: { readonly onRecheck: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <Trans>An answer from Teams was lost. Your options may differ from what is shown.</Trans>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRecheck}>
          <Trans>Check again</Trans>
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
