import { Body1 } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { usePanelTab } from "#hooks/usePanelTab.ts";
import { Card } from "../../shared/Card.tsx";
import { FailureNotice } from "../../shared/FailureNotice.tsx";

/** The tab is the meeting's panel: there is nothing to set. */
export function PanelTab() {
  const { t } = useLingui();
  const { error } = usePanelTab(t`Meeting link`);
  return (
    <Card>
      <Body1>
        <Trans>
          Save to add it. Whoever organizes the meeting sees its lobby and the people in the chat;
          everybody else sees the link and what becomes of the chat for them.
        </Trans>
      </Body1>
      {error !== null && <FailureNotice what={t`The tab could not be saved.`} error={error} />}
    </Card>
  );
}
