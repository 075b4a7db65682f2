import { describe, expect, test } from "vitest";
import { outcome, ROOM_KEY, roomOf, T0, tenantAt, type Tenant } from "./harness.ts";

const DAY_MS = 86_400_000;
const CREATE_OR_GET = "/me/onlineMeetings/createOrGet";

const expiryOf = async (tenant: Tenant) => {
  const { json } = await tenant.send("GET", roomOf(tenant).path);
  return Date.parse(String(json["expiryDateTime"]));
};

test("a new meeting lives for 60 days after its end", async () => {
  const { json } = await tenantAt("new-user").send("POST", CREATE_OR_GET, {
    body: {
      externalId: "k",
      startDateTime: "2026-11-22T09:00:00Z",
      endDateTime: "2027-11-22T09:00:00Z",
    },
  });
  expect(json["expiryDateTime"]).toBe("2028-01-21T09:00:00Z");
});

test("an update gives 60 days from now, a far end more, a found meeting nothing", async () => {
  const tenant = tenantAt("twelve-people");
  const before = await expiryOf(tenant);
  expect(before).toBeLessThan(T0 + 60 * DAY_MS);
  await tenant.send("POST", CREATE_OR_GET, { body: { externalId: ROOM_KEY } });
  expect(await expiryOf(tenant)).toBe(before);
  const { path } = roomOf(tenant);
  await tenant.send("PATCH", path, { body: { subject: "Renewed" } });
  expect(await expiryOf(tenant)).toBe(T0 + 60 * DAY_MS);
  const times = { startDateTime: "2026-11-22T09:00:00Z", endDateTime: "2031-11-22T09:00:00Z" };
  await tenant.send("PATCH", path, { body: times });
  expect(await expiryOf(tenant)).toBe(Date.parse("2032-01-21T09:00:00Z"));
});

test("a refused update renews nothing", async () => {
  const tenant = tenantAt("twelve-people");
  const before = await expiryOf(tenant);
  await tenant.send("PATCH", roomOf(tenant).path, { body: { subject: 1 } });
  expect(await expiryOf(tenant)).toBe(before);
});

describe.each(["expired", "deleted"])("a meeting that is %s", (how) => {
  const deadRoom = async () => {
    const tenant = tenantAt(how === "expired" ? "expired-room" : "twelve-people");
    const room = roomOf(tenant);
    if (how === "deleted") expect((await tenant.send("DELETE", room.path)).status).toBe(204);
    return { tenant, room };
  };

  test("is 3004 everywhere, and cannot be renewed", async () => {
    const { tenant, room } = await deadRoom();
    const link = String(room.meeting.wire.joinWebUrl);
    const filter = encodeURIComponent(`JoinWebUrl eq '${link}'`);
    const answers = [
      await tenant.send("GET", room.path),
      await tenant.send("PATCH", room.path, { body: { subject: "Again" } }),
      await tenant.send("DELETE", room.path),
      await tenant.send("GET", `/me/onlineMeetings?$filter=${filter}`),
    ];
    for (const answer of answers) {
      expect(outcome(answer)).toEqual({ status: 404, code: "NotFound" });
      expect(answer.json).toMatchObject({
        error: { message: "3004: Specified meeting is not found" },
      });
    }
  });

  test("createOrGet makes another one, with another link", async () => {
    const { tenant, room } = await deadRoom();
    const answer = await tenant.send("POST", CREATE_OR_GET, { body: { externalId: ROOM_KEY } });
    expect(answer.status).toBe(201);
    expect(answer.json["joinWebUrl"]).not.toBe(room.meeting.wire.joinWebUrl);
  });

  test("createOrGet answers 404 in the other possible Graph", async () => {
    const { tenant } = await deadRoom();
    tenant.assume({ createOrGetAfterExpiry: "notFound" });
    const answer = await tenant.send("POST", CREATE_OR_GET, { body: { externalId: ROOM_KEY } });
    expect(outcome(answer)).toEqual({ status: 404, code: "NotFound" });
  });

  test("its chat goes on", async () => {
    const { tenant, room } = await deadRoom();
    expect((await tenant.send("GET", room.membersPath)).status).toBe(200);
  });
});

test("time travel kills a meeting at the moment it expires, not before", async () => {
  const tenant = tenantAt("twelve-people");
  const expiry = await expiryOf(tenant);
  const travelTo = (ms: number) =>
    tenant.store.update((state) => ({ ...state, clockOffsetMs: ms - T0 }));
  const statusNow = async () => (await tenant.send("GET", roomOf(tenant).path)).status;
  travelTo(expiry - 1);
  expect(await statusNow()).toBe(200);
  travelTo(expiry);
  expect(await statusNow()).toBe(404);
});

test("where the cloud does not tell the expiry, the field is absent, not null", async () => {
  const tenant = tenantAt("twelve-people");
  tenant.assume({ hasExpiryDateTime: false });
  const { json } = await tenant.send("GET", roomOf(tenant).path);
  expect(json).not.toHaveProperty("expiryDateTime");
});
