import { useLingui } from "@lingui/react/macro";
import type { RoomView } from "#hooks/useRoom.ts";
import { FailureNotice } from "../../shared/FailureNotice.tsx";
import { FirstRun } from "../../shared/room/FirstRun.tsx";
import { LobbyNotConfirmed } from "../../shared/room/LobbyNotConfirmed.tsx";
import { ConfigSkeleton } from "./ConfigSkeleton.tsx";

/** While there is no room that a door could lead to: why, and the way on. */
export function RoomInTheWay({ view }: { readonly view: RoomView }) {
  const { t } = useLingui();
  switch (view.status) {
    case "permissionNeeded":
      return (
        <FirstRun
          error={view.error}
          askError={view.askError}
          isAsking={view.isAsking}
          onAsk={view.ask}
        />
      );
    case "failed":
      return (
        <FailureNotice
          what={t`Your link could not be loaded.`}
          error={view.error}
          onRetry={view.retry}
          isRetrying={view.isRetrying}
        />
      );
    case "lobbyNotConfirmed":
      return <LobbyNotConfirmed {...view} />;
    case "loading":
    case "remembered":
    case "ready":
      return <ConfigSkeleton />;
  }
}
