/**
 * The key under which Graph keeps a person's room. Tenant and person are part of Graph's own key, the app is not:
 * hence the prefix. A higher generation is a room that replaced an earlier one.
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-createorget
 */
export const roomExternalId = (generation: number) => `personal-meeting-link:room:${generation}`;

const ROOM_KEY = /^personal-meeting-link:room:(\d+)$/;

/** Which of a person's rooms a meeting is, from 1; null for a meeting that this app has not made. */
export function roomGeneration(externalId: string | null): number | null {
  const [, generation] = ROOM_KEY.exec(externalId ?? "") ?? [];
  return generation === undefined ? null : Number(generation);
}

/** Whether a meeting was made by this app as somebody's room, of whatever generation. */
export const isRoomExternalId = (externalId: string | null): boolean =>
  roomGeneration(externalId) !== null;

/** Rooms that may have been replaced or have died before we give up looking for a living one. */
export const MAX_ROOM_GENERATIONS = 8;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * How long a new room asks to live, longest first: Graph documents no maximum, so a refused length is followed by a
 * shorter one. Milliseconds.
 */
export const ROOM_LIVES_MS: readonly number[] = [5 * 365 * DAY_MS, 365 * DAY_MS, HOUR_MS];

/** Start and end of a new room, UTC. */
export const roomTimes = (nowMs: number, lifeMs: number) => ({
  startDateTime: new Date(nowMs).toISOString(),
  endDateTime: new Date(nowMs + lifeMs).toISOString(),
});
