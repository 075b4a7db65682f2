import type { OptionPolicy } from "#playground/tenant/tenantState.ts";
import { describe, expect, test } from "vitest";
import { outcome, roomOf, tenantAt, type Json } from "./harness.ts";

const tenantWith = (path: string, policy: OptionPolicy) =>
  tenantAt("twelve-people", { optionPolicies: { [path]: policy } });

const OPTIONS: readonly (readonly [string, Json])[] = [
  ["allowMeetingChat", { allowMeetingChat: "disabled" }],
  ["lobbyBypassSettings.scope", { lobbyBypassSettings: { scope: "everyone" } }],
  ["lobbyBypassSettings", { lobbyBypassSettings: { scope: "everyone" } }],
  ["watermarkProtection.isEnabledForVideo", { watermarkProtection: { isEnabledForVideo: true } }],
];

describe.each(OPTIONS)("%s", (path, body) => {
  test.each([
    ["refuses403", 403],
    ["refuses400", 400],
  ] as const)(
    "%s: the whole request is refused, the other option with it",
    async (policy, status) => {
      const tenant = tenantWith(path, policy);
      const before = tenant.store.read();
      const answer = await tenant.send("PATCH", roomOf(tenant).path, {
        body: { ...body, subject: "New" },
      });
      expect(outcome(answer).status).toBe(status);
      expect(tenant.store.read()).toEqual(before);
    },
  );

  test("silentlyKeeps: 200, the old value, and the other option done", async () => {
    const tenant = tenantWith(path, "silentlyKeeps");
    const [name] = Object.keys(body);
    const before = (await tenant.send("GET", roomOf(tenant).path)).json;
    const answer = await tenant.send("PATCH", roomOf(tenant).path, {
      body: { ...body, subject: "New" },
    });
    expect(answer.status).toBe(200);
    expect(answer.json[String(name)]).toEqual(before[String(name)]);
    expect(answer.json["subject"]).toBe("New");
  });

  test("accepts: done", async () => {
    const tenant = tenantWith(path, "accepts");
    const answer = await tenant.send("PATCH", roomOf(tenant).path, { body });
    expect(answer.json).toMatchObject(body);
  });
});

test.each(["participants", "endDateTime"])("%s can be kept silently, too", async (name) => {
  const tenant = tenantWith(name, "silentlyKeeps");
  const before = roomOf(tenant).meeting.wire;
  const answer = await tenant.send("PATCH", roomOf(tenant).path, {
    body: {
      startDateTime: "2026-12-01T09:00:00Z",
      endDateTime: "2026-12-01T10:00:00Z",
      participants: { attendees: [{ upn: "a@contoso.test" }] },
    },
  });
  expect(answer.status).toBe(200);
  if (name === "participants") expect(answer.json["participants"]).toEqual(before.participants);
  else expect(answer.json["endDateTime"]).toEqual(before.endDateTime);
});
