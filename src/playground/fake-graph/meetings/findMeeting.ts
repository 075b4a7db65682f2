import type { FakeMeeting } from "#playground/tenant/tenantState.ts";
import type { Call, Operation } from "../call.ts";
import { badRequest, meetingNotFound, refuse, type Reply } from "../reply.ts";
import { checkQueryOptions } from "../selectProperties.ts";
import { meetingContext, preferenceHeaders, shownMeeting } from "./showMeeting.ts";
import { isAlive, mayRead } from "./storedMeetings.ts";

type Lookup = { readonly property: string; readonly value: string };

const LOOKUPS: Readonly<Record<string, (meeting: FakeMeeting) => unknown>> = {
  joinweburl: (meeting) => meeting.wire.joinWebUrl,
  "joinmeetingidsettings/joinmeetingid": (meeting) =>
    meeting.wire.joinMeetingIdSettings?.joinMeetingId,
};

/**
 * The value of `$filter` is decoded once, with the query. A link that was encoded twice, or not at all, is therefore
 * another text than the one that Graph gave, and nothing is found.
 */
const lookupIn = (url: URL): Lookup => {
  const filter = url.searchParams.get("$filter");
  if (filter === null) throw badRequest("A filter is required: the meetings cannot be listed.");
  const [, property, literal] = /^\s*([\w/]+)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(filter) ?? [];
  if (property === undefined || literal === undefined || !(property.toLowerCase() in LOOKUPS))
    throw badRequest("Invalid filter clause.");
  return { property: property.toLowerCase(), value: literal.replaceAll("''", "'") };
};

const collection = (call: Call, meetings: readonly FakeMeeting[]): Reply => ({
  status: 200,
  headers: preferenceHeaders(call),
  body: {
    "@odata.context": meetingContext(call),
    value: meetings.map((meeting) => shownMeeting(call, meeting)),
  },
});

/** Somebody else's meeting: which answer comes is unknown, all three have been seen. */
const foreign = (call: Call): Reply => {
  const answer = call.store.read().unknowns.foreignLookup;
  if (answer === "forbidden3003")
    throw refuse(403, "Forbidden", "3003: User does not have access to lookup meeting");
  if (answer === "notFound3004") throw meetingNotFound();
  return collection(call, []);
};

/**
 * The one meeting with this link or this number.
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-get#example-3-retrieve-an-online-meeting-by-joinweburl
 */
export const findMeeting: Operation = (call) => {
  checkQueryOptions(call.url, ["$filter"]);
  const { property, value } = lookupIn(call.url);
  const meeting = call.store
    .read()
    .meetings.find(
      (candidate) => isAlive(candidate, call.nowMs) && LOOKUPS[property]?.(candidate) === value,
    );
  if (meeting === undefined) throw meetingNotFound();
  return mayRead(meeting, call.caller) ? collection(call, [meeting]) : foreign(call);
};
