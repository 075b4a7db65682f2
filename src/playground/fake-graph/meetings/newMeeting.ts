import { aMeeting } from "#playground/tenant/builders.ts";
import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import type { Call } from "../call.ts";
import { teamsOriginFor } from "./governmentCloud.ts";
import type { MeetingTimes } from "./meetingTimes.ts";

type NewMeeting = {
  readonly externalId: string | null;
  readonly subject: string | null;
  readonly times: MeetingTimes;
  readonly attendees: readonly object[];
};

/** Adds the caller's new meeting and its chat, in which nobody but the caller is yet. */
export function createMeeting(
  state: TenantState,
  call: Call,
  wanted: NewMeeting,
): readonly [TenantState, FakeMeeting] {
  const { person } = call.caller;
  const { meeting, chat } = aMeeting(
    {
      ownerId: person.userId,
      ownerTenantId: person.tenantId,
      ownerUpn: person.userPrincipalName,
      externalId: wanted.externalId,
      subject: wanted.subject,
      createdMs: call.nowMs,
      ...wanted.times,
      sequence: state.meetings.length,
      teamsOrigin: teamsOriginFor(call.url),
    },
    person.displayName,
  );
  const invited = withAttendees(meeting, wanted.attendees);
  const next = {
    ...state,
    meetings: [...state.meetings, invited],
    chats: [...state.chats, chat],
  };
  return [next, invited];
}

/** The whole list is replaced: an update that leaves somebody out takes the invitation away. */
export const withAttendees = (meeting: FakeMeeting, attendees: readonly object[]): FakeMeeting => ({
  ...meeting,
  wire: {
    ...meeting.wire,
    participants: { ...meeting.wire.participants, attendees: [...attendees] },
  },
});
