import { guidFrom } from "#playground/tenant/guid.ts";
import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import type { WireMeeting } from "#playground/tenant/wire.ts";
import type { Operation } from "../call.ts";
import { badRequest } from "../reply.ts";
import { transact } from "../transact.ts";
import { applyOptions } from "./applyChanges.ts";
import { checkBody, withoutNulls } from "./checkBody.ts";
import { timesOfNew } from "./meetingTimes.ts";
import { createMeeting } from "./newMeeting.ts";
import { attendeesIn, checkPresentersByRole } from "./participants.ts";
import { meetingReply } from "./showMeeting.ts";
import { withMeeting } from "./storedMeetings.ts";

/** A passcode cannot be chosen, only asked for. */
const withPasscode = (wire: WireMeeting): WireMeeting =>
  wire.joinMeetingIdSettings?.isPasscodeRequired
    ? {
        ...wire,
        joinMeetingIdSettings: {
          ...wire.joinMeetingIdSettings,
          passcode: guidFrom(String(wire.id)).slice(0, 6),
        },
      }
    : wire;

/**
 * A new meeting with options, a further one each time: this call has no key.
 * @see https://learn.microsoft.com/graph/api/application-post-onlinemeetings
 */
export const postMeeting: Operation = (call) => {
  const body = withoutNulls(call.body);
  checkBody(call, body, "create");
  for (const name of ["subject", "endDateTime"])
    if (body[name] === undefined) throw badRequest(`1026: ${name} is required.`);
  const times = timesOfNew(call, body);
  const attendees = attendeesIn(body["participants"], call.caller.person.userId);
  checkPresentersByRole(body, attendees);
  const meeting = transact<FakeMeeting>(call.store, (state: TenantState) => {
    const wanted = { externalId: null, subject: String(body["subject"]), times };
    const [next, made] = createMeeting(state, call, { ...wanted, attendees: attendees ?? [] });
    const wire = withPasscode(applyOptions(made.wire, body, state.optionPolicies));
    const optioned = { ...made, wire };
    return [withMeeting(next, optioned), optioned];
  });
  return meetingReply(call, 201, meeting);
};
