import { useLingui } from "@lingui/react/macro";
import type { PanelView } from "#hooks/usePanelMeeting.ts";
import { GraphFailure } from "../shared/GraphFailure.tsx";
import { NoAccount } from "./NoAccount.tsx";
import { NoMeetingChat } from "./NoMeetingChat.tsx";
import type { OwnerSurroundings } from "./OwnerPanel.tsx";
import { PanelShape } from "./PanelShape.tsx";
import { PermissionCard } from "./PermissionCard.tsx";
import { RecognisedMeeting } from "./RecognisedMeeting.tsx";

type PanelBodyProps = OwnerSurroundings & { readonly view: PanelView };

/** What the panel has below the link, in every state. */
export function PanelBody({ view, ...surroundings }: PanelBodyProps) {
  switch (view.status) {
    case "noAccount":
      return <NoAccount />;
    case "noChat":
      return <NoMeetingChat />;
    case "loading":
      return <PanelShape hasLink={view.known !== null} />;
    case "permissionNeeded":
      return <PermissionCard {...view} />;
    case "failed":
      return <PanelFailure {...view} />;
    case "ready":
      return <RecognisedMeeting panel={view} {...surroundings} />;
  }
}

function PanelFailure(view: Extract<PanelView, { status: "failed" }>) {
  const { t } = useLingui();
  return (
    <GraphFailure
      operation={view.operation}
      what={t`The meeting could not be looked up.`}
      error={view.error}
      onRetry={view.retry}
      isRetrying={view.isRetrying}
    />
  );
}
