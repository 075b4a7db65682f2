import { idAt, type Operation } from "../call.ts";
import { transact } from "../transact.ts";
import { ownMeeting, withMeeting } from "./storedMeetings.ts";

/** The chat of a deleted meeting stays where it is. @see https://learn.microsoft.com/graph/api/onlinemeeting-delete */
export const deleteMeeting: Operation = (call) =>
  transact(call.store, (state) => {
    const meeting = ownMeeting(state, idAt(call, 0), call.caller, call.nowMs);
    return [withMeeting(state, { ...meeting, deleted: true }), { status: 204 }];
  });
