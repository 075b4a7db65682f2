import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import type { RoomView } from "#hooks/useRoom.ts";
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
  const main = useRef<HTMLElement>(null);
  const view = useRoom();
  useFocusRescue(main, hasAsked(view) ? view.status : "room");
  return (
    <Page mainRef={main}>
      <OfflineBar />
      <RoomByState view={view} />
    </Page>
  );
}

/** Something on screen waits for a person's click, and goes when it has had its effect. */
const hasAsked = ({ status }: RoomView) =>
  status === "permissionNeeded" || status === "failed" || status === "lobbyNotConfirmed";

function RoomByState({ view }: { readonly view: RoomView }) {
  const { t } = useLingui();
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
