import type { HostContext } from "#api/host/hostContext.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import type { PanelMeeting } from "#domain/panelMeeting.ts";

type Here = Pick<HostContext, "chatId" | "channelId">;

/**
 * The person's room, where they are surely elsewhere and its link still works; else null. `place`: null while Graph has not
 * said which meeting this is, and the device's own memory has to do.
 */
export function otherRoomOf(
  room: RememberedRoom | null,
  here: Here,
  place: PanelMeeting | null,
): RememberedRoom | null {
  if (room === null || !isElsewhere(room, here, place)) return null;
  const hasExpired = room.expiresAtMs !== null && room.expiresAtMs <= Date.now();
  return hasExpired ? null : room;
}

function isElsewhere(room: RememberedRoom, here: Here, place: PanelMeeting | null): boolean {
  if (place?.kind === "myRoom") return false;
  // A room is never a channel's meeting. Without a channel, a meeting that the host does not name may be any.
  if (here.chatId === null) return here.channelId !== null;
  if (room.chatId !== null) return room.chatId !== here.chatId;
  return place?.kind === "myMeeting" || place?.kind === "someoneElses";
}
