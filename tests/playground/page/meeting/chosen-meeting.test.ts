import { chosenMeeting, meetingPlace } from "#playground/page/meeting/chosenMeeting.ts";
import { DAY_MS } from "#playground/tenant/graphTime.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import type { FakeMeeting, TenantState } from "#playground/tenant/tenantState.ts";
import { expect, test } from "vitest";

const NOW = Date.parse("2026-11-22T09:00:00Z");
const tenant = (id = "twelve-people") => scenarioById(id)!.tenant(NOW);
const subjectOf = (state: TenantState, choice: "room" | "other" | "theirs", nowMs = NOW) =>
  chosenMeeting(state, choice, nowMs)?.meeting.wire.subject;
const withMeetings = (change: (meeting: FakeMeeting) => object) => {
  const state = tenant();
  return { ...state, meetings: state.meetings.map((one) => ({ ...one, ...change(one) })) };
};

test("each choice is its own meeting, with its own chat", () => {
  const state = tenant();
  expect(subjectOf(state, "room")).toBe("Ada Example's room");
  expect(subjectOf(state, "other")).toBe("Team sync");
  expect(subjectOf(state, "theirs")).toBe("Budget talk");
  const held = chosenMeeting(state, "theirs", NOW);
  expect(held?.chat.meetingId).toBe(held?.meeting.wire.id);
  expect(atob(meetingPlace(held!).meetingId)).toContain(held!.chat.chatId);
});

test("of several rooms it is the newest, whatever rooms other people have", () => {
  const state = tenant();
  const [room, , theirs] = state.meetings;
  const renewed = { ...room!, wire: { ...room!.wire, subject: "Renewed" } };
  const colleagues = { ...renewed, ownerId: theirs!.ownerId };
  const meetings = [...state.meetings, renewed, colleagues];
  expect(subjectOf({ ...state, meetings }, "room")).toBe("Renewed");
  expect(subjectOf({ ...state, meetings }, "theirs")).toBe("Budget talk");
});

test("nobody can be in a meeting that is not there, was deleted or has expired", () => {
  for (const choice of ["room", "other", "theirs"] as const) {
    expect(chosenMeeting(tenant("new-user"), choice, NOW)).toBeNull();
    expect(
      chosenMeeting(
        withMeetings(() => ({ deleted: true })),
        choice,
        NOW,
      ),
    ).toBeNull();
    expect(chosenMeeting(tenant(), choice, NOW + 400 * DAY_MS)).toBeNull();
  }
  expect(subjectOf(tenant("expired-room"), "room")).toBeUndefined();
  expect(subjectOf(tenant("expired-room"), "other")).toBe("Team sync");
});
