import { doorState, type DoorState } from "#domain/door.ts";
import { linkLife, type Meeting, type RememberedRoom } from "#domain/meeting.ts";
import type { OptionsTrust } from "#hooks/roomCache.ts";
import type { RoomProps } from "./Room.tsx";

/** A room that only this device speaks of: its lobby is not known. */
export const rememberedRoom = (room: RememberedRoom) =>
  ({
    link: {
      joinWebUrl: room.joinWebUrl,
      subject: room.subject,
      untilMs: room.expiresAtMs,
      isEstimate: true,
    },
    meeting: null,
    door: "unknown",
    news: null,
  }) satisfies RoomProps;

/** A room that Graph has confirmed. */
export function confirmedRoom(meeting: Meeting, trust: OptionsTrust) {
  const life = linkLife(meeting);
  const door = DOOR_WITHOUT_TRUST[trust.state] ?? doorState(meeting.options);
  return {
    link: {
      joinWebUrl: meeting.joinWebUrl,
      subject: meeting.subject,
      untilMs: life?.untilMs ?? null,
      isEstimate: life?.isEstimate ?? false,
    },
    meeting,
    door,
  } satisfies Partial<RoomProps>;
}

const DOOR_WITHOUT_TRUST: Readonly<Record<OptionsTrust["state"], DoorState | null>> = {
  confirmed: null,
  checking: "checking",
  inDoubt: "unknown",
};
