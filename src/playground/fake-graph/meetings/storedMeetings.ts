import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import type { Caller } from "../caller.ts";
import { badRequest, meetingNotFound, refuse } from "../reply.ts";
import { isInvited } from "./participants.ts";

export const isAlive = (meeting: FakeMeeting, nowMs: number) =>
  !meeting.deleted && meeting.expiresAtMs > nowMs;

export const isOrganizer = (meeting: FakeMeeting, { person }: Caller) =>
  meeting.ownerId === person.userId && meeting.ownerTenantId === person.tenantId;

export const mayRead = (meeting: FakeMeeting, caller: Caller) =>
  isOrganizer(meeting, caller) ||
  isInvited(meeting.wire.participants, {
    userId: caller.person.userId,
    upn: caller.person.userPrincipalName,
  });

const decodesToMeetingId = (id: string) => {
  try {
    return /^1\*[^*]+\*0\*\*19:/.test(atob(id));
  } catch {
    return false;
  }
};

/** @throws {Refusal} 400 for an id that is none, 404 for a meeting that is not, or not any more */
export function livingMeeting(state: TenantState, id: string, nowMs: number): FakeMeeting {
  if (!decodesToMeetingId(id)) throw badRequest("Meeting Id is corrupted.");
  const meeting = state.meetings.find((candidate) => candidate.wire.id === id);
  if (meeting === undefined || !isAlive(meeting, nowMs)) throw meetingNotFound();
  return meeting;
}

export const organizerMismatch = (caller: Caller) =>
  refuse(404, "NotFound", `Organizer Id mismatch User Id: ${caller.person.userId}`);

/** @throws {Refusal} as `livingMeeting`, and 404 when the caller is not its organizer */
export function ownMeeting(
  state: TenantState,
  id: string,
  caller: Caller,
  nowMs: number,
): FakeMeeting {
  const meeting = livingMeeting(state, id, nowMs);
  if (!isOrganizer(meeting, caller)) throw organizerMismatch(caller);
  return meeting;
}

export const withMeeting = (state: TenantState, changed: FakeMeeting): TenantState => ({
  ...state,
  meetings: state.meetings.map((meeting) =>
    meeting.wire.id === changed.wire.id ? changed : meeting,
  ),
});
