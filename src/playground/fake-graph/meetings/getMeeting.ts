import { idAt, type Operation } from "../call.ts";
import { meetingReply } from "./showMeeting.ts";
import { livingMeeting, mayRead, organizerMismatch } from "./storedMeetings.ts";

/** For the organizer and for people who are invited. @see https://learn.microsoft.com/graph/api/onlinemeeting-get */
export const getMeeting: Operation = (call) => {
  const meeting = livingMeeting(call.store.read(), idAt(call, 0), call.nowMs);
  if (!mayRead(meeting, call.caller)) throw organizerMismatch(call.caller);
  return meetingReply(call, 200, meeting);
};
