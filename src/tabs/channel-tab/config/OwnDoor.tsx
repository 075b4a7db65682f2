import { useLingui } from "@lingui/react/macro";
import type { RefObject } from "react";
import { ReopenRoomProvider } from "#hooks/reopenRoom.tsx";
import { useReopenOwnRoom } from "#hooks/roomCache.ts";
import { useConfigForm } from "#hooks/useConfigForm.ts";
import { useConfigRoom } from "#hooks/useConfigRoom.ts";
import { useConfigSave } from "#hooks/useConfigSave.ts";
import type { OwnTab } from "#hooks/useDoorConfig.ts";
import { useFocusRescue } from "#hooks/useFocusRescue.ts";
import { DoorForm } from "./DoorForm.tsx";
import { RoomInTheWay } from "./RoomInTheWay.tsx";
import { RoomNotices } from "./RoomNotices.tsx";

type OwnDoorProps = {
  readonly tab: OwnTab;
  readonly page: RefObject<HTMLElement | null>;
  /** Whether Save is for the door. */
  readonly isChosen: boolean;
};

/**
 * A door that this person may write. Opens their room. What they have written outlives every state of that room: a sign-in
 * or a second try may come in between.
 */
export function OwnDoor({ tab, page, isChosen }: OwnDoorProps) {
  const { t } = useLingui();
  const room = useConfigRoom();
  const form = useConfigForm(tab, room, { room: t`My meeting room`, owner: t`The owner` });
  const { error } = useConfigSave(isChosen ? form.toSave : null);
  useFocusRescue(page, room.view.status);
  return (
    <ReopenRoomProvider value={useReopenOwnRoom()}>
      {room.room === null ? (
        <RoomInTheWay view={room.view} />
      ) : (
        <>
          <RoomNotices room={room} isOutdated={form.isOutdated} />
          <DoorForm form={form} saveError={error} />
        </>
      )}
    </ReopenRoomProvider>
  );
}
