import { describe, expect, test } from "vitest";
import { outcome, tenantAt, type Json } from "./harness.ts";

const PATH = "/me/onlineMeetings";
const WHOLE = {
  subject: "Seminar",
  startDateTime: "2026-12-01T09:00:00Z",
  endDateTime: "2026-12-01T10:00:00Z",
};

test("options are taken at once, and the same body makes another meeting each time", async () => {
  const tenant = tenantAt("new-user");
  const body = {
    ...WHOLE,
    lobbyBypassSettings: { scope: "organizer" },
    shareMeetingChatHistoryDefault: "all",
    chatRestrictions: null,
  };
  const first = await tenant.send("POST", PATH, { body });
  const second = await tenant.send("POST", PATH, { body });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(first.json).toMatchObject({
    ...WHOLE,
    lobbyBypassSettings: { scope: "organizer", isDialInBypassEnabled: false },
    shareMeetingChatHistoryDefault: "all",
    externalId: null,
  });
  expect(second.json["id"]).not.toBe(first.json["id"]);
});

test("a passcode can be asked for, not chosen", async () => {
  const tenant = tenantAt("new-user");
  const settings = async (joinMeetingIdSettings: object) =>
    (await tenant.send("POST", PATH, { body: { ...WHOLE, joinMeetingIdSettings } })).json[
      "joinMeetingIdSettings"
    ] as Json | undefined;
  expect(await settings({ isPasscodeRequired: true })).toMatchObject({
    isPasscodeRequired: true,
    passcode: expect.stringMatching(/^\w{6}$/) as string,
  });
  expect(await settings({ isPasscodeRequired: false })).toMatchObject({ passcode: null });
  expect(await settings({ isPasscodeRequired: true, passcode: "secret" })).toBeUndefined();
});

describe("refused with 400, and nothing made", () => {
  test.each<[string, Json]>([
    ["no subject", { ...WHOLE, subject: undefined }],
    ["no end", { subject: "x", startDateTime: WHOLE.startDateTime }],
    ["an externalId", { ...WHOLE, externalId: "k" }],
    ["a read-only property", { ...WHOLE, joinWebUrl: "https://teams.microsoft.com/meet/1" }],
    ["an unknown property", { ...WHOLE, lobby: "organizer" }],
    ["presenters by role without a list", { ...WHOLE, allowedPresenters: "roleIsPresenter" }],
  ])("%s", async (_, body) => {
    const tenant = tenantAt("new-user");
    expect(outcome(await tenant.send("POST", PATH, { body })).status).toBe(400);
    expect(tenant.store.read().meetings).toEqual([]);
  });

  test("an option that the tenant refuses", async () => {
    const tenant = tenantAt("new-user", { optionPolicies: { allowMeetingChat: "refuses403" } });
    const answer = await tenant.send("POST", PATH, {
      body: { ...WHOLE, allowMeetingChat: "limited" },
    });
    expect(outcome(answer).status).toBe(403);
    expect(tenant.store.read().meetings).toEqual([]);
  });
});
