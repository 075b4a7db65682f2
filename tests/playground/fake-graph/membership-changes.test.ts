import { OTHER_TENANT_ID, PEOPLE } from "#playground/tenant/people.ts";
import type { FakeMember } from "#playground/tenant/tenantState.ts";
import { describe, expect, test } from "vitest";
import { errorOf, GRAPH, outcome, roomOf, tenantAt, type Tenant } from "./harness.ts";

const find = (tenant: Tenant, fits: (member: FakeMember) => boolean) => {
  const member = roomOf(tenant).chat.members.find(fits);
  if (member === undefined) throw new Error("There is no such member.");
  return member;
};
const remove = (tenant: Tenant, member: FakeMember, as = PEOPLE.owner) =>
  tenant.send(
    "DELETE",
    `${roomOf(tenant).membersPath}/${encodeURIComponent(member.membershipId)}`,
    { as },
  );
const isIn = (tenant: Tenant, member: FakeMember) =>
  roomOf(tenant).chat.members.some(({ membershipId }) => membershipId === member.membershipId);
const person = (userId: string) => (member: FakeMember) => member.identity === userId;
const NOT_FOUND = { status: 404, code: "NotFound" };

describe("removing", () => {
  test.each([
    "anonymousGuest",
    "microsoftAccountUser",
    "skypeUser",
    "skypeForBusinessUser",
    "azureCommunicationServicesUser",
    "phoneUser",
  ] as const)("a %s goes", async (kind) => {
    const tenant = tenantAt("twelve-people");
    const member = find(tenant, (candidate) => candidate.kind === kind);
    const answer = await remove(tenant, member);
    expect([answer.status, answer.json]).toEqual([204, {}]);
    expect(isIn(tenant, member)).toBe(false);
  });

  test("the second time there is nobody", async () => {
    const tenant = tenantAt("twelve-people");
    const member = find(tenant, person(PEOPLE.colleague.userId));
    expect((await remove(tenant, member)).status).toBe(204);
    const again = await remove(tenant, member);
    expect(outcome(again)).toEqual(NOT_FOUND);
    expect(errorOf(again)["message"]).toBe(
      `The requested instance was not found. Id:'${member.membershipId}'.`,
    );
  });

  test("a federated member is listed, and not found", async () => {
    const tenant = tenantAt("twelve-people");
    const member = find(tenant, ({ tenantId }) => tenantId === OTHER_TENANT_ID);
    expect(outcome(await remove(tenant, member))).toEqual(NOT_FOUND);
    expect(isIn(tenant, member)).toBe(true);
  });

  test.each([PEOPLE.owner, PEOPLE.colleague])("nobody removes the organizer ($key)", async (as) => {
    const tenant = tenantAt("twelve-people");
    const member = find(tenant, person(PEOPLE.owner.userId));
    expect(outcome(await remove(tenant, member, as))).toEqual({ status: 403, code: "Forbidden" });
    expect(isIn(tenant, member)).toBe(true);
  });

  test("a guest leaves, but sends nobody away", async () => {
    const tenant = tenantAt("twelve-people");
    const colleague = find(tenant, person(PEOPLE.colleague.userId));
    expect((await remove(tenant, colleague, PEOPLE.guest)).status).toBe(403);
    const own = find(tenant, person(PEOPLE.guest.userId));
    expect((await remove(tenant, own, PEOPLE.guest)).status).toBe(204);
    expect([isIn(tenant, colleague), isIn(tenant, own)]).toEqual([true, false]);
  });

  test("whoever was removed is no longer on the roster", async () => {
    const tenant = tenantAt("twelve-people");
    await remove(tenant, find(tenant, person(PEOPLE.colleague.userId)));
    const answer = await tenant.send("GET", roomOf(tenant).membersPath, { as: PEOPLE.colleague });
    expect(answer.status).toBe(403);
  });
});

describe("adding", () => {
  const WHOLE = "0001-01-01T00:00:00Z";
  const body = (userId: string, rest: object = {}) => ({
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    "user@odata.bind": `${GRAPH}/v1.0/users/${userId}`,
    roles: ["owner"],
    ...rest,
  });
  const without = async (userId: string) => {
    const tenant = tenantAt("twelve-people");
    const member = find(tenant, person(userId));
    await remove(tenant, member);
    return { tenant, member };
  };
  const add = (tenant: Tenant, sent: unknown, as = PEOPLE.owner) =>
    tenant.send("POST", roomOf(tenant).membersPath, { body: sent, as });

  test.each([
    ["the whole history", { visibleHistoryStartDateTime: WHOLE }, WHOLE],
    [
      "history from a day on",
      { visibleHistoryStartDateTime: "2026-11-01T00:00:00Z" },
      "2026-11-01T00:00:00Z",
    ],
    ["no history", {}, "2026-11-22T09:00:00Z"],
  ])("somebody comes back, with %s", async (_, history, seen) => {
    const { tenant, member } = await without(PEOPLE.colleague.userId);
    const answer = await add(tenant, body(PEOPLE.colleague.userId, history));
    expect([answer.status, answer.json]).toEqual([201, {}]);
    expect(answer.headers.get("Location")).toBe(
      `${roomOf(tenant).membersPath}/${encodeURIComponent(member.membershipId)}`,
    );
    const back = find(tenant, person(PEOPLE.colleague.userId));
    expect(back).toEqual({ ...member, visibleHistoryStartDateTime: seen });
  });

  test("a guest comes back as a guest, not as an owner", async () => {
    const { tenant } = await without(PEOPLE.guest.userId);
    expect((await add(tenant, body(PEOPLE.guest.userId))).status).toBe(400);
    expect((await add(tenant, body(PEOPLE.guest.userId, { roles: ["guest"] }))).status).toBe(201);
  });

  const id = PEOPLE.colleague.userId;
  test.each([
    ["no type", { ...body(id), "@odata.type": undefined }],
    ["another type", body(id, { "@odata.type": "#microsoft.graph.phoneUserConversationMember" })],
    ["no user", { ...body(id), "user@odata.bind": undefined }],
    [
      "a user of another cloud",
      body(id, { "user@odata.bind": `https://graph.microsoft.us/v1.0/users/${id}` }),
    ],
    [
      "a user of another host",
      body(id, { "user@odata.bind": `https://graph.contoso.test./v1.0/users/${id}` }),
    ],
    ["a bare id", body(id, { "user@odata.bind": id })],
    ["no roles", { ...body(id), roles: undefined }],
    ["empty roles", body(id, { roles: [] })],
    ["a wrong role", body(id, { roles: ["admin"] })],
    ["a wrong date", body(id, { visibleHistoryStartDateTime: "yesterday" })],
    ["another property", body(id, { displayName: "Me" })],
  ])("%s is refused", async (_, sent) => {
    const { tenant } = await without(id);
    expect(outcome(await add(tenant, sent))).toEqual({ status: 400, code: "BadRequest" });
    expect(roomOf(tenant).chat.members.some(person(id))).toBe(false);
  });

  test("a stranger is not found, a member already there, a guest not entitled", async () => {
    const tenant = tenantAt("twelve-people");
    expect((await add(tenant, body("nobody"))).status).toBe(404);
    expect((await add(tenant, body(id))).status).toBe(409);
    expect((await add(tenant, body(id), PEOPLE.guest)).status).toBe(403);
    expect(roomOf(tenant).chat.members).toHaveLength(13);
  });
});
