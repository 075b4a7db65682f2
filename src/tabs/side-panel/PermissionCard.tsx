import { Body1, Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { isAdministratorsTurn } from "#hooks/appError.ts";
import type { PanelView } from "#hooks/usePanelMeeting.ts";
import { AdministratorMessage } from "../shared/AdministratorMessage.tsx";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { PanelSection } from "./PanelSection.tsx";

type PermissionCardProps = Extract<PanelView, { status: "permissionNeeded" }>;

/** What the app has to be allowed before it can tell whose meeting this is, and what to do where it is not. */
export function PermissionCard({ operation, error, askError, ask, isAsking }: PermissionCardProps) {
  const { t } = useLingui();
  const readsChats = operation === "getChat";
  return (
    <PanelSection heading={t`The panel needs your permission`}>
      <Body1>
        {readsChats ? (
          <Trans>
            To see whose meeting this is, the app needs to read the name and the members of its
            chat, not what is written in it.
          </Trans>
        ) : (
          <Trans>To show your meeting and its lobby, the app needs access to your meetings.</Trans>
        )}
      </Body1>
      <Button appearance="primary" onClick={ask} disabledFocusable={isAsking}>
        {isAsking ? <Trans>Waiting for Microsoft</Trans> : <Trans>Allow…</Trans>}
      </Button>
      {askError !== null && (
        <FailureNotice what={t`The permission was not given.`} error={askError} />
      )}
      {isAdministratorsTurn(askError ?? error) && (
        <AdministratorMessage wish={readsChats ? "Chat.ReadBasic" : "OnlineMeetings.ReadWrite"} />
      )}
    </PanelSection>
  );
}
