import { idAt, type Operation } from "../call.ts";
import { checkQueryOptions, selected } from "../selectProperties.ts";
import { meetingReply } from "./showMeeting.ts";
import { livingMeeting, mayRead, organizerMismatch } from "./storedMeetings.ts";

/** For the organizer and for people who are invited. @see https://learn.microsoft.com/graph/api/onlinemeeting-get */
export const getMeeting: Operation = (call) => {
  checkQueryOptions(call.url, ["$select"]);
  const meeting = livingMeeting(call.store.read(), idAt(call, 0), call.nowMs);
  if (!mayRead(meeting, call.caller)) throw organizerMismatch(call.caller);
  const reply = meetingReply(call, 200, meeting);
  return { ...reply, body: selected(call.url, reply.body ?? {}) };
};
