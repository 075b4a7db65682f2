export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How Graph says that somebody sees the whole history of a chat. */
export const WHOLE_HISTORY = "0001-01-01T00:00:00Z";

/** UTC as Graph writes it: no fraction where there is none, else seven digits. */
export function graphTime(ms: number): string {
  const iso = new Date(ms).toISOString();
  return iso.endsWith(".000Z") ? iso.replace(".000Z", "Z") : iso.replace("Z", "0000Z");
}

/**
 * When a meeting dies: 60 days after the latest of its start, its end and its last update. Milliseconds.
 * @see https://learn.microsoft.com/graph/api/resources/onlinemeeting
 */
export const expiryMs = (startMs: number, endMs: number, updatedMs: number) =>
  Math.max(startMs, endMs, updatedMs) + 60 * DAY_MS;
