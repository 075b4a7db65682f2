import { useLingui } from "@lingui/react/macro";
import { useRoom } from "#hooks/useRoom.ts";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { OfflineBar } from "../shared/OfflineBar.tsx";
import { Page } from "../shared/Page.tsx";
import { LobbyNotConfirmed } from "./LobbyNotConfirmed.tsx";
import { PermissionNeeded } from "./PermissionNeeded.tsx";
import { RememberedLink } from "./RememberedLink.tsx";
import { Room } from "./Room.tsx";
import { RoomSkeleton } from "./RoomSkeleton.tsx";

/** The owner's place: the link, who gets in, and who can still read the chat. */
export function PersonalApp() {
  return (
    <Page>
      <OfflineBar />
      <RoomByState />
    </Page>
  );
}

function RoomByState() {
  const { t } = useLingui();
  const view = useRoom();
  switch (view.status) {
    case "loading":
      return <RoomSkeleton />;
    case "permissionNeeded":
      return <PermissionNeeded {...view} />;
    case "failed":
      return (
        <>
          <FailureNotice
            what={
              view.remembered === null
                ? t`Your link could not be loaded.`
                : t`Your room could not be checked.`
            }
            error={view.error}
            onRetry={view.retry}
            isRetrying={view.isRetrying}
          />
          {view.remembered !== null && <RememberedLink room={view.remembered} />}
        </>
      );
    case "remembered":
      return <RememberedLink room={view.room} isChecking />;
    case "lobbyNotConfirmed":
      return <LobbyNotConfirmed {...view} />;
    case "ready":
      return <Room meeting={view.meeting} news={view.news} trust={view.trust} />;
  }
}
