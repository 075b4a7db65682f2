import type { ChatId, OnlineMeetingId, UserId } from "./ids.ts";
import type { MeetingOptions } from "./options.ts";

/** A person's room: one online meeting that is kept alive. Times are milliseconds since 1970. */
export type Meeting = {
  readonly id: OnlineMeetingId;
  /** Shown and opened exactly as Graph gave it; never parsed or rewritten. */
  readonly joinWebUrl: string;
  readonly subject: string | null;
  /** The key it was made under by an app, or null. */
  readonly externalId: string | null;
  readonly chatId: ChatId | null;
  readonly organizerId: UserId | null;
  readonly endsAtMs: number | null;
  /** Null where Graph does not tell, as in US Government clouds. */
  readonly expiresAtMs: number | null;
  readonly options: MeetingOptions;
};

const AFTER_END_MS = 60 * 86_400_000;

type LinkLife = { readonly untilMs: number; readonly isEstimate: boolean };

/**
 * Until when the link works: Graph's own date, else 60 days after the end as an estimate, else null.
 * @see https://learn.microsoft.com/graph/api/resources/onlinemeeting
 */
export function linkLife(meeting: Pick<Meeting, "endsAtMs" | "expiresAtMs">): LinkLife | null {
  if (meeting.expiresAtMs !== null) return { untilMs: meeting.expiresAtMs, isEstimate: false };
  if (meeting.endsAtMs !== null)
    return { untilMs: meeting.endsAtMs + AFTER_END_MS, isEstimate: true };
  return null;
}

/** What this device remembers of a room, so that its link can be shown before Graph has answered. */
export type RememberedRoom = {
  readonly id: OnlineMeetingId;
  readonly joinWebUrl: string;
  readonly subject: string | null;
  readonly chatId: ChatId | null;
  readonly expiresAtMs: number | null;
  /** Graph has answered with another room: this link is never shown again, only compared. */
  readonly isRetired: boolean;
};

export const toRememberedRoom = (meeting: Meeting): RememberedRoom => ({
  id: meeting.id,
  joinWebUrl: meeting.joinWebUrl,
  subject: meeting.subject,
  chatId: meeting.chatId,
  expiresAtMs: linkLife(meeting)?.untilMs ?? null,
  isRetired: false,
});

/** The room as it may still be shown, or null: a retired link never is. */
export const showable = (room: RememberedRoom | null): RememberedRoom | null =>
  room?.isRetired === true ? null : room;
