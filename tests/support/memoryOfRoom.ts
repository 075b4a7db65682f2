import type { RoomMemory } from "#api/storage/roomMemory.ts";
import type { RememberedRoom } from "#domain/meeting.ts";

/** A device's memory that lasts as long as the test. */
export function memoryOfRoom(): RoomMemory {
  let room: RememberedRoom | null = null;
  let isMarked = false;
  return {
    recall: () => room,
    remember: (next) => {
      room = next;
    },
    isLobbyUnconfirmed: () => isMarked,
    markLobbyUnconfirmed: () => {
      isMarked = true;
    },
    clearLobbyMark: () => {
      isMarked = false;
    },
  };
}
