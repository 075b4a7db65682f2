import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { ReopenRoomProvider } from "#hooks/reopenRoom.tsx";
import { useReopenOwnRoom } from "#hooks/roomCache.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import type { RoomView } from "#hooks/useRoom.ts";
import { useRoom } from "#hooks/useRoom.ts";
import { FailureNotice } from "../shared/FailureNotice.tsx";
import { OfflineBar } from "../shared/OfflineBar.tsx";
import { Page } from "../shared/Page.tsx";
import { FirstRun } from "../shared/room/FirstRun.tsx";
import { LobbyNotConfirmed } from "../shared/room/LobbyNotConfirmed.tsx";
import { SignInNotice } from "../shared/room/SignInNotice.tsx";
import { Room } from "./Room.tsx";
import { confirmedRoom, rememberedRoom } from "./roomProps.ts";
import { RoomSkeleton } from "./RoomSkeleton.tsx";

/** The owner's place: the link, who gets in, and who can still read the chat. */
export function PersonalApp() {
  const main = useRef<HTMLElement>(null);
  const view = useRoom();
  useFocusRescue(main, hasAsked(view) ? view.status : "room");
  return (
    <ReopenRoomProvider value={useReopenOwnRoom()}>
      <Page mainRef={main}>
        <OfflineBar />
        <RoomByState view={view} />
      </Page>
    </ReopenRoomProvider>
  );
}

/** Something on screen waits for a person's click, and goes when it has had its effect. */
const hasAsked = ({ status }: RoomView) =>
  status === "permissionNeeded" || status === "failed" || status === "lobbyNotConfirmed";

/** Each state with a link is one and the same `Room`: what a person has begun there survives the next state. */
function RoomByState({ view }: { readonly view: RoomView }) {
  switch (view.status) {
    case "loading":
      return <RoomSkeleton />;
    case "permissionNeeded":
      return view.remembered === null ? (
        <FirstRun
          error={view.error}
          askError={view.askError}
          isAsking={view.isAsking}
          onAsk={view.ask}
        />
      ) : (
        <Room {...rememberedRoom(view.remembered)} notice={<SignInNotice {...view} />} />
      );
    case "failed":
      return view.remembered === null ? (
        <RoomFailure {...view} />
      ) : (
        <Room {...rememberedRoom(view.remembered)} notice={<RoomFailure {...view} />} />
      );
    case "remembered":
      return <Room {...rememberedRoom(view.room)} lobby="checking" isChecking />;
    case "lobbyNotConfirmed":
      return <LobbyNotConfirmed {...view} />;
    case "ready":
      return <Room {...confirmedRoom(view.meeting, view.trust)} news={view.news} />;
  }
}

function RoomFailure(view: Extract<RoomView, { status: "failed" }>) {
  const { t } = useLingui();
  return (
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
  );
}
