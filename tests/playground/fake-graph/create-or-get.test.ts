import { PEOPLE } from "#playground/tenant/people.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorOf, outcome, T0, tenantAt, type Answer, type Json, type Tenant } from "./harness.ts";

const PATH = "/me/onlineMeetings/createOrGet";
const START = "2026-11-23T09:00:00Z";
const END = "2026-11-23T10:30:00Z";

const createOrGet = (tenant: Tenant, body: Json): Promise<Answer> =>
  tenant.send("POST", PATH, { body });

test("made once, then found as it is: nothing else in the body counts", async () => {
  const tenant = tenantAt("new-user");
  const made = await createOrGet(tenant, { externalId: "k", subject: "First" });
  const found = await createOrGet(tenant, {
    externalId: "k",
    subject: "Second",
    startDateTime: START,
    endDateTime: END,
  });
  expect([made.status, found.status]).toEqual([201, 200]);
  expect(found.json).toEqual(made.json);
  expect(made.json["subject"]).toBe("First");
});

test("another key and another person are other meetings", async () => {
  const tenant = tenantAt("new-user");
  const answers = [
    await createOrGet(tenant, { externalId: "k" }),
    await createOrGet(tenant, { externalId: "k:2" }),
    await tenant.send("POST", PATH, { body: { externalId: "k" }, as: PEOPLE.colleague }),
  ];
  expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((answer) => answer.json["joinWebUrl"])).size).toBe(3);
});

describe("times", () => {
  test.each([
    ["neither: now, for an hour", {}, "2026-11-22T09:00:00Z", "2026-11-22T10:00:00Z"],
    ["start alone: an hour from then", { startDateTime: START }, START, "2026-11-23T10:00:00Z"],
    ["both", { startDateTime: START, endDateTime: END }, START, END],
    [
      "null counts as not sent",
      { startDateTime: null },
      "2026-11-22T09:00:00Z",
      "2026-11-22T10:00:00Z",
    ],
    [
      "an offset becomes UTC",
      { startDateTime: "2026-11-23T10:00:00+01:00" },
      START,
      "2026-11-23T10:00:00Z",
    ],
  ])("%s", async (_, times, startDateTime, endDateTime) => {
    const { json } = await createOrGet(tenantAt("new-user"), { externalId: "k", ...times });
    expect(json).toMatchObject({ startDateTime, endDateTime });
  });

  test("an end that is too far for the tenant is refused, a nearer one is not", async () => {
    const tenant = tenantAt("new-user");
    tenant.assume({ maxEndDays: 365 });
    const until = (endDateTime: string) =>
      createOrGet(tenant, { externalId: "k", startDateTime: START, endDateTime });
    expect((await until("2027-11-23T09:00:00Z")).status).toBe(400);
    expect((await until("2027-11-22T09:00:00Z")).status).toBe(201);
  });
});

describe("refused with 400, and nothing made", () => {
  test.each<[string, Json]>([
    ["no externalId", {}],
    ["an empty externalId", { externalId: "" }],
    ["an externalId of another type", { externalId: 1 }],
    ["an end without a start", { externalId: "k", endDateTime: END }],
    ["an end before the start", { externalId: "k", startDateTime: END, endDateTime: START }],
    ["a time without an offset", { externalId: "k", startDateTime: "2026-11-23T09:00:00" }],
    ["a time that is none", { externalId: "k", startDateTime: "tomorrow" }],
    ["a subject of another type", { externalId: "k", subject: 7 }],
    ["an option", { externalId: "k", lobbyBypassSettings: { scope: "organizer" } }],
    ["a chat to bind to", { externalId: "k", chatInfo: { threadId: "19:x@thread.v2" } }],
    [
      "another organizer",
      {
        externalId: "k",
        participants: { organizer: { identity: { user: { id: PEOPLE.guest.userId } } } },
      },
    ],
  ])("%s", async (_, body) => {
    const tenant = tenantAt("new-user");
    const answer = await createOrGet(tenant, body);
    expect(outcome(answer)).toEqual({ status: 400, code: "BadRequest" });
    expect(tenant.store.read().meetings).toEqual([]);
  });
});

test("the body is a whole meeting, with the tenant's open lobby and fields of no documentation", async () => {
  const { json } = await createOrGet(tenantAt("new-user"), {
    externalId: "k",
    subject: "Ada's room",
  });
  expect(json).toMatchObject({
    lobbyBypassSettings: { scope: "organization", isDialInBypassEnabled: false },
    autoAdmittedUsers: "everyoneInCompany",
    allowedPresenters: "everyone",
    externalId: "k",
    chatInfo: { threadId: expect.stringMatching(/^19:meeting_\w+@thread\.v2$/) as string },
    participants: {
      organizer: {
        role: "presenter",
        identity: { user: { id: PEOPLE.owner.userId, displayName: null } },
      },
      attendees: [],
    },
    joinMeetingIdSettings: { joinMeetingId: json["meetingCode"], isPasscodeRequired: false },
  });
  expect(json["joinUrl"]).toBe(json["joinWebUrl"]);
  expect(json["joinWebUrl"]).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/19%3ameeting_\w+%40thread\.v2\/0\?context=%7b%22Tid%22%3a/,
  );
  expect(atob(String(json["id"]))).toMatch(/^1\*.+\*0\*\*19:meeting_/);
});

test("only the latest life of a key is kept, whatever is done to it", async () => {
  const steps = fc.array(fc.constantFrom("createOrGet", "patch", "delete", "sleep"), {
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const tenant = tenantAt("new-user");
      for (const step of script) {
        const last = tenant.store.read().meetings.at(-1);
        const path = `/me/onlineMeetings/${String(last?.wire.id)}`;
        if (step === "createOrGet") await createOrGet(tenant, { externalId: "k" });
        if (step === "patch") await tenant.send("PATCH", path, { body: { subject: "x" } });
        if (step === "delete") await tenant.send("DELETE", path);
        if (step === "sleep") tenant.clock.nowMs += 40 * 86_400_000;
        const alive = tenant.store
          .read()
          .meetings.filter((m) => !m.deleted && m.expiresAtMs > tenant.clock.nowMs);
        expect(alive.length).toBeLessThanOrEqual(1);
      }
      const ids = tenant.store.read().meetings.map((meeting) => meeting.wire.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

test("a date is the tenant's, not the machine's", async () => {
  const { json } = await createOrGet(tenantAt("new-user"), { externalId: "k" });
  expect(Date.parse(String(json["creationDateTime"]))).toBe(T0);
});

test("a body that is no JSON object is refused", async () => {
  const tenant = tenantAt("new-user");
  const answers = [
    await tenant.send("POST", PATH, { body: [] }),
    await tenant.send("POST", PATH),
    await tenant.send("POST", PATH, {
      body: { externalId: "k" },
      headers: { "Content-Type": "text/plain" },
    }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(errorOf(answer)["message"]).toMatch(/^Unable to read JSON request payload/);
  }
});
