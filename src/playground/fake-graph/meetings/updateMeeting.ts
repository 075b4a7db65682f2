import { expiryMs, graphTime } from "#playground/tenant/graphTime.ts";
import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import { idAt, type Operation } from "../call.ts";
import { badRequest } from "../reply.ts";
import { transact } from "../transact.ts";
import { applyOptions, keepsSilently } from "./applyChanges.ts";
import { checkBody } from "./checkBody.ts";
import { isAnnotation } from "./fieldTypes.ts";
import { timesOfUpdate, type MeetingTimes } from "./meetingTimes.ts";
import { withAttendees } from "./newMeeting.ts";
import { attendeesIn, checkPresentersByRole } from "./participants.ts";
import { meetingReply } from "./showMeeting.ts";
import { ownMeeting, withMeeting } from "./storedMeetings.ts";

type Policies = TenantState["optionPolicies"];

const withTimes = (meeting: FakeMeeting, times: MeetingTimes | null, policies: Policies) =>
  times === null || keepsSilently(policies, "endDateTime")
    ? meeting
    : {
        ...meeting,
        wire: {
          ...meeting.wire,
          startDateTime: graphTime(times.startMs),
          endDateTime: graphTime(times.endMs),
        },
      };

/** An update gives the meeting another 60 days. */
const renewed = (meeting: FakeMeeting, nowMs: number): FakeMeeting => ({
  ...meeting,
  expiresAtMs: expiryMs(
    Date.parse(String(meeting.wire.startDateTime)),
    Date.parse(String(meeting.wire.endDateTime)),
    nowMs,
  ),
});

/** All or nothing. @see https://learn.microsoft.com/graph/api/onlinemeeting-update */
export const updateMeeting: Operation = (call) => {
  const meeting = transact(call.store, (state) => {
    const current = ownMeeting(state, idAt(call, 0), call.caller, call.nowMs);
    const properties = Object.keys(call.body).filter((name) => !isAnnotation(name));
    if (properties.length === 0) throw badRequest("1026: The request changes nothing.");
    checkBody(call, call.body, "patch");
    const times = timesOfUpdate(call);
    const attendees = attendeesIn(call.body["participants"], current.ownerId);
    checkPresentersByRole(call.body, attendees);
    const policies = state.optionPolicies;
    const optioned = { ...current, wire: applyOptions(current.wire, call.body, policies) };
    const invited =
      attendees === null || keepsSilently(policies, "participants")
        ? optioned
        : withAttendees(optioned, attendees);
    const next = renewed(withTimes(invited, times, policies), call.nowMs);
    return [withMeeting(state, next), next];
  });
  return meetingReply(call, 200, meeting);
};
