import { expect, test } from "vitest";
import { outcome, roomOf, T0, tenantAt, type Tenant } from "./harness.ts";

const SECOND_MS = 1000;

const removeNext = (tenant: Tenant) => {
  const { chat, membersPath } = roomOf(tenant);
  const member = chat.members[1];
  return tenant.send(
    "DELETE",
    `${membersPath}/${encodeURIComponent(String(member?.membershipId))}`,
  );
};

const statuses = async (tenant: Tenant, count: number) => {
  const seen: number[] = [];
  for (let index = 0; index < count; index++) seen.push((await removeNext(tenant)).status);
  return seen;
};

test("four people a minute: the fifth stays, with the seconds to wait", async () => {
  const tenant = tenantAt("three-hundred-people");
  expect(await statuses(tenant, 4)).toEqual([204, 204, 204, 204]);
  tenant.clock.nowMs += 20 * SECOND_MS;
  const fifth = await removeNext(tenant);
  expect(outcome(fifth)).toEqual({ status: 429, code: "TooManyRequests" });
  expect(fifth.headers.get("Retry-After")).toBe("40");
  expect(roomOf(tenant).chat.members).toHaveLength(297);
});

test("whoever waits as told succeeds, whoever waits a second less does not", async () => {
  for (const [waitSeconds, status] of [
    [39, 429],
    [40, 204],
  ] as const) {
    const tenant = tenantAt("three-hundred-people");
    await statuses(tenant, 4);
    tenant.clock.nowMs += 20 * SECOND_MS;
    await removeNext(tenant);
    tenant.clock.nowMs += waitSeconds * SECOND_MS;
    expect((await removeNext(tenant)).status).toBe(status);
  }
});

test("one every 15 seconds is never too many", async () => {
  const tenant = tenantAt("three-hundred-people");
  for (let index = 0; index < 12; index++) {
    expect((await removeNext(tenant)).status).toBe(204);
    tenant.clock.nowMs += 15 * SECOND_MS;
  }
});

test("refused calls count, so hammering lengthens the wait", async () => {
  const tenant = tenantAt("three-hundred-people");
  await statuses(tenant, 4);
  tenant.clock.nowMs += 50 * SECOND_MS;
  expect(await statuses(tenant, 4)).toEqual([429, 429, 429, 429]);
  tenant.clock.nowMs += 10 * SECOND_MS;
  const answer = await removeNext(tenant);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "50"]);
});

test("removing somebody who is gone, and adding, count alike; reading does not", async () => {
  const tenant = tenantAt("twelve-people");
  const { membersPath } = roomOf(tenant);
  for (const method of ["DELETE", "POST", "DELETE", "POST"] as const) {
    const path = method === "DELETE" ? `${membersPath}/gone` : membersPath;
    await tenant.send(method, path, method === "POST" ? { body: {} } : {});
    await tenant.send("GET", membersPath);
  }
  expect((await removeNext(tenant)).status).toBe(429);
  expect((await tenant.send("GET", membersPath)).status).toBe(200);
});

test("a Graph that names no seconds leaves the header out", async () => {
  const tenant = tenantAt("throttled");
  tenant.assume({ sendsRetryAfter: false });
  const answer = await removeNext(tenant);
  expect([answer.status, answer.headers.has("Retry-After")]).toEqual([429, false]);
});

test("the quota is the chat's own", async () => {
  const tenant = tenantAt("throttled");
  const [chat] = tenant.store.read().chats;
  if (chat === undefined) throw new Error("There is no chat.");
  const other = { ...chat, chatId: "19:meeting_other@thread.v2", membershipChangesAtMs: [] };
  tenant.store.update((state) => ({ ...state, chats: [...state.chats, other] }));
  expect((await removeNext(tenant)).status).toBe(429);
  const member = encodeURIComponent(String(other.members[1]?.membershipId));
  expect((await tenant.send("DELETE", `/chats/${other.chatId}/members/${member}`)).status).toBe(
    204,
  );
  expect(T0).toBe(tenant.clock.nowMs);
});
