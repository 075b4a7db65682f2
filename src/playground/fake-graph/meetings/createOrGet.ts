import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import type { Call, Operation } from "../call.ts";
import { badRequest, meetingNotFound } from "../reply.ts";
import { transact } from "../transact.ts";
import { withoutNulls } from "./checkBody.ts";
import { checkValue, isAnnotation } from "./fieldTypes.ts";
import { timesOfNew } from "./meetingTimes.ts";
import { createMeeting } from "./newMeeting.ts";
import { attendeesIn } from "./participants.ts";
import { meetingReply } from "./showMeeting.ts";
import { isAlive, isOrganizer } from "./storedMeetings.ts";

const PARAMETERS = ["externalId", "startDateTime", "endDateTime", "subject", "participants"];

/** The action has no parameters for options: the lobby of a new meeting is the tenant's until a PATCH. */
const checkParameters = (body: Call["body"]) => {
  for (const name of Object.keys(body))
    if (!isAnnotation(name) && !PARAMETERS.includes(name))
      throw badRequest(`The parameter '${name}' is not a parameter of 'createOrGet'.`);
  if (typeof body["externalId"] !== "string" || body["externalId"] === "")
    throw badRequest("1026: externalId is required.");
  if (body["subject"] !== undefined) checkValue("subject", { kind: "string" }, body["subject"]);
};

const withKey = (state: TenantState, call: Call, externalId: string) =>
  state.meetings.filter(
    (meeting) => meeting.externalId === externalId && isOrganizer(meeting, call.caller),
  );

type Found = { readonly status: 200 | 201; readonly meeting: FakeMeeting };

/**
 * Finds or makes the caller's meeting under a key of tenant, person and externalId. 201 made, 200 found; a found
 * meeting stays as it is, whatever else the body says.
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-createorget
 */
export const createOrGet: Operation = (call) => {
  const body = withoutNulls(call.body);
  checkParameters(body);
  const externalId = String(body["externalId"]);
  const times = timesOfNew(call, body);
  const attendees = attendeesIn(body["participants"], call.caller.person.userId) ?? [];
  const found = transact<Found>(call.store, (state) => {
    const sameKey = withKey(state, call, externalId);
    const alive = sameKey.find((meeting) => isAlive(meeting, call.nowMs));
    if (alive !== undefined) return [state, { status: 200, meeting: alive }];
    if (sameKey.length > 0 && state.unknowns.createOrGetAfterExpiry === "notFound")
      throw meetingNotFound();
    const subject = typeof body["subject"] === "string" ? body["subject"] : null;
    const [next, meeting] = createMeeting(state, call, { externalId, subject, times, attendees });
    return [next, { status: 201, meeting }];
  });
  return meetingReply(call, found.status, found.meeting);
};
