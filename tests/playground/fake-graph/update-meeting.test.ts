import { PEOPLE } from "#playground/tenant/people.ts";
import { describe, expect, test } from "vitest";
import { outcome, roomOf, tenantAt, type Json, type Tenant } from "./harness.ts";

const START = "2026-12-01T09:00:00Z";
const END = "2026-12-01T10:00:00Z";

const patch = (tenant: Tenant, body: unknown) =>
  tenant.send("PATCH", roomOf(tenant).path, { body });

const attendee = (id: string, role = "presenter") => ({
  role,
  identity: { user: { id } },
  upn: null,
});

test("what was sent changes, what was not stays, and the answer is the whole meeting", async () => {
  const tenant = tenantAt("twelve-people");
  const before = (await tenant.send("GET", roomOf(tenant).path)).json;
  const answer = await patch(tenant, { subject: "Office hours", allowMeetingChat: "limited" });
  expect(answer.status).toBe(200);
  const { expiryDateTime, ...rest } = before;
  expect(expiryDateTime).toBeDefined();
  expect(answer.json).toMatchObject({
    ...rest,
    subject: "Office hours",
    allowMeetingChat: "limited",
  });
  expect((await tenant.send("GET", roomOf(tenant).path)).json).toEqual(answer.json);
});

test("half a lobby leaves the other half alone", async () => {
  const tenant = tenantAt("twelve-people");
  await patch(tenant, { lobbyBypassSettings: { scope: "everyone" } });
  const { json } = await patch(tenant, { lobbyBypassSettings: { isDialInBypassEnabled: true } });
  expect(json["lobbyBypassSettings"]).toEqual({ scope: "everyone", isDialInBypassEnabled: true });
  expect(json["autoAdmittedUsers"]).toBe("everyone");
});

test("both times move together", async () => {
  const { json } = await patch(tenantAt("twelve-people"), {
    startDateTime: START,
    endDateTime: END,
  });
  expect(json).toMatchObject({ startDateTime: START, endDateTime: END });
});

describe("refused with 400, and nothing changed", () => {
  const unwritable = (
    [
      ["joinMeetingIdSettings", { isPasscodeRequired: true }],
      ["joinWebUrl", "https://teams.microsoft.com/meet/1"],
      ["id", "MSox"],
      ["chatInfo", { threadId: "19:x@thread.v2" }],
      ["expiryDateTime", END],
      ["externalId", "k"],
      ["meetingType", "scheduled"],
      ["shareMeetingChatHistoryDefault", "all"],
      ["joinUrl", "https://teams.microsoft.com/meet/1"],
      ["allowPowerpointSharing", true],
      ["lobby", "organizer"],
      ["constructor", "x"],
    ] as const
  ).map(([name, value]): [string, Json] => [`writing ${name}`, { [name]: value }]);

  test.each<[string, unknown]>([
    ...unwritable,
    ["nothing", {}],
    ["a list", []],
    ["a start alone", { startDateTime: START }],
    ["an end alone", { endDateTime: END }],
    ["an end before the start", { startDateTime: END, endDateTime: START }],
    ["a boolean as text", { allowRecording: "true" }],
    ["a boolean as null", { allowRecording: null }],
    ["a subject as number", { subject: 1 }],
    ["an unknown lobby", { lobbyBypassSettings: { scope: "friends" } }],
    ["unknownFutureValue", { lobbyBypassSettings: { scope: "unknownFutureValue" } }],
    ["unknownFutureValue at the top", { allowMeetingChat: "unknownFutureValue" }],
    ["another member of the lobby", { lobbyBypassSettings: { scop: "organizer" } }],
    ["a lobby as text", { lobbyBypassSettings: "organizer" }],
    ["presenters nobody knows", { allowedPresenters: "hosts" }],
    ["presenters by role without a list", { allowedPresenters: "roleIsPresenter" }],
    [
      "presenters by role without a presenter",
      {
        allowedPresenters: "roleIsPresenter",
        participants: { attendees: [attendee("x", "attendee")] },
      },
    ],
    ["another organizer", { participants: { organizer: { identity: { user: { id: "x" } } } } }],
    ["a role nobody knows", { participants: { attendees: [attendee("x", "host")] } }],
    ["an unwritable role", { participants: { attendees: [attendee("x", "unknownFutureValue")] } }],
    ["attendees that are no list", { participants: { attendees: {} } }],
    ["anonymous roles nobody knows", { anonymizeIdentityForRoles: ["presenter"] }],
  ])("%s", async (_, body) => {
    const tenant = tenantAt("twelve-people");
    const before = tenant.store.read();
    expect(outcome(await patch(tenant, body))).toEqual({ status: 400, code: "BadRequest" });
    expect(tenant.store.read()).toEqual(before);
  });
});

test("the list of invited people is replaced whole", async () => {
  const tenant = tenantAt("twelve-people");
  const attendeesAfter = async (...attendees: object[]) => {
    const { json } = await patch(tenant, { participants: { attendees } });
    return (json["participants"] as Json)["attendees"];
  };
  expect(await attendeesAfter(attendee("a"), attendee("b", "attendee"))).toMatchObject([
    { identity: { user: { id: "a" } }, role: "presenter" },
    { identity: { user: { id: "b" } }, role: "attendee" },
  ]);
  expect(await attendeesAfter(attendee("c"))).toHaveLength(1);
});

test("presenters by role come with their list", async () => {
  const { status, json } = await patch(tenantAt("twelve-people"), {
    allowedPresenters: "roleIsPresenter",
    participants: { attendees: [attendee("a")] },
  });
  expect([status, json["allowedPresenters"]]).toEqual([200, "roleIsPresenter"]);
});

test("anonymous attendees cannot be made known again", async () => {
  const tenant = tenantAt("twelve-people");
  expect((await patch(tenant, { anonymizeIdentityForRoles: ["attendee"] })).status).toBe(200);
  expect((await patch(tenant, { anonymizeIdentityForRoles: [] })).status).toBe(400);
});

describe("somebody else", () => {
  test("cannot write, even when invited", async () => {
    const tenant = tenantAt("twelve-people");
    await patch(tenant, { participants: { attendees: [attendee(PEOPLE.colleague.userId)] } });
    for (const [method, body] of [
      ["PATCH", { subject: "x" }],
      ["DELETE", undefined],
    ] as const) {
      const probe = { as: PEOPLE.colleague, ...(body && { body }) };
      expect((await tenant.send(method, roomOf(tenant).path, probe)).status).toBe(404);
    }
    expect(roomOf(tenant).meeting).toMatchObject({
      deleted: false,
      wire: { subject: "Ada Example's room" },
    });
  });

  test("reads only when invited, and without the organizer's own page", async () => {
    const tenant = tenantAt("twelve-people");
    const read = () => tenant.send("GET", roomOf(tenant).path, { as: PEOPLE.colleague });
    expect((await read()).status).toBe(404);
    await patch(tenant, { participants: { attendees: [attendee(PEOPLE.colleague.userId)] } });
    const answer = await read();
    expect([answer.status, answer.json["meetingOptionsWebUrl"]]).toEqual([200, null]);
    expect((await tenant.send("GET", roomOf(tenant).path)).json["meetingOptionsWebUrl"]).toMatch(
      /^https:/,
    );
  });
});
