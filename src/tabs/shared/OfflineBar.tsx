import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useIsOnline } from "#hooks/useIsOnline.ts";

/** One slim line on top while there is no network. */
export function OfflineBar() {
  if (useIsOnline()) return null;
  return (
    <MessageBar intent="warning" role="status">
      <MessageBarBody>
        <Trans>You are offline. You see what was known last; changes have to wait.</Trans>
      </MessageBarBody>
    </MessageBar>
  );
}
