import type { RememberedRoom } from "#domain/meeting.ts";
import * as v from "valibot";
import { chatId, onlineMeetingId } from "#domain/ids.ts";
import { readJson, writeJson } from "./storedJson.ts";

/**
 * What this device keeps of one person's room: the link, and the mark of a room whose lobby is not confirmed yet.
 * Only a cache: storage may be refused, partitioned or wiped, and then every answer is "nothing known".
 */
export interface RoomMemory {
  recall(): RememberedRoom | null;
  remember(room: RememberedRoom): void;
  /** True while a room may exist whose lobby was never confirmed closed. */
  isLobbyUnconfirmed(): boolean;
  markLobbyUnconfirmed(): void;
  clearLobbyMark(): void;
}

const schema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.transform(onlineMeetingId)),
  joinWebUrl: v.pipe(v.string(), v.url(), v.startsWith("https://")),
  subject: v.nullable(v.string()),
  chatId: v.nullable(v.pipe(v.string(), v.transform(chatId))),
  // What `Date` can hold.
  expiresAtMs: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))),
  isRetired: v.optional(v.boolean(), false),
});

/** One memory for each person, so that a mark which storage refuses to keep lasts as long as the page. */
export function roomMemories(): (tenantId: string, userId: string) => RoomMemory {
  const known = new Map<string, RoomMemory>();
  return (tenantId, userId) => {
    const key = `${tenantId}:${userId}`;
    const memory = known.get(key) ?? browserRoomMemory(tenantId, userId);
    known.set(key, memory);
    return memory;
  };
}

/** Keyed by tenant and person, so that nobody is ever shown another account's link. */
function browserRoomMemory(tenantId: string, userId: string): RoomMemory {
  const roomKey = `room:${tenantId}:${userId}`;
  const markKey = `lobby-unconfirmed:${tenantId}:${userId}`;
  // Storage that refuses to keep the mark must not lose it within this visit.
  let isMarked = false;
  return {
    recall() {
      const parsed = v.safeParse(schema, readJson(roomKey));
      return parsed.success ? parsed.output : null;
    },
    remember: (room) => writeJson(roomKey, room),
    isLobbyUnconfirmed: () => isMarked || readJson(markKey) === true,
    markLobbyUnconfirmed() {
      isMarked = true;
      writeJson(markKey, true);
    },
    clearLobbyMark() {
      isMarked = false;
      writeJson(markKey, null);
    },
  };
}
