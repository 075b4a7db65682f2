import { lobbyState, type LobbyState } from "#domain/lobbyState.ts";
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
    lobby: "unknown",
    news: null,
  }) satisfies RoomProps;

/** A room that Graph has confirmed. */
export function confirmedRoom(meeting: Meeting, trust: OptionsTrust) {
  const life = linkLife(meeting);
  const lobby = LOBBY_WITHOUT_TRUST[trust.state] ?? lobbyState(meeting.options);
  return {
    link: {
      joinWebUrl: meeting.joinWebUrl,
      subject: meeting.subject,
      untilMs: life?.untilMs ?? null,
      isEstimate: life?.isEstimate ?? false,
    },
    meeting,
    lobby,
  } satisfies Partial<RoomProps>;
}

const LOBBY_WITHOUT_TRUST: Readonly<Record<OptionsTrust["state"], LobbyState | null>> = {
  confirmed: null,
  checking: "checking",
  inDoubt: "unknown",
};
