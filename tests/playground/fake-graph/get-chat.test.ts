import { HOME_TENANT_ID, PEOPLE } from "#playground/tenant/people.ts";
import { expect, test } from "vitest";
import { errorOf, outcome, roomOf, tenantAt } from "./harness.ts";

const tenantWithChat = () => {
  const tenant = tenantAt("twelve-people");
  const room = roomOf(tenant);
  return { tenant, room, path: room.membersPath.replace("/members", "") };
};

test.each([PEOPLE.owner, PEOPLE.colleague, PEOPLE.guest])(
  "$displayName, who is in it, reads whose meeting it is",
  async (person) => {
    const { tenant, room, path } = tenantWithChat();
    const { status, json } = await tenant.send("GET", path, { as: person });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: room.chat.chatId,
      topic: room.meeting.wire.subject,
      chatType: "meeting",
      tenantId: HOME_TENANT_ID,
      onlineMeetingInfo: {
        joinWebUrl: room.meeting.wire.joinWebUrl,
        organizer: { id: PEOPLE.owner.userId },
      },
    });
  },
);

test("a stranger of another tenant is told that they are not on the roster, whatever their scopes", async () => {
  const { tenant, path } = tenantWithChat();
  const answer = await tenant.send("GET", path, { as: PEOPLE.stranger });
  expect(outcome(answer)).toEqual({ status: 403, code: "Forbidden" });
  expect(errorOf(answer)["innerError"]).toMatchObject({
    code: "1",
    message: expect.stringMatching(/^AclCheckFailed-/),
  });
});

test("a stranger finds neither the meeting by its link nor by its id", async () => {
  const { tenant, room } = tenantWithChat();
  const filter = encodeURIComponent(`JoinWebUrl eq '${String(room.meeting.wire.joinWebUrl)}'`);
  const as = PEOPLE.stranger;
  const found = await tenant.send("GET", `/me/onlineMeetings?$filter=${filter}`, { as });
  expect(outcome(found)).toEqual({ status: 403, code: "Forbidden" });
  expect(outcome(await tenant.send("GET", room.path, { as })).status).toBe(404);
});

test("whoever has left is no longer on the roster", async () => {
  const { tenant, room, path } = tenantWithChat();
  const own = room.chat.members.find(({ identity }) => identity === PEOPLE.colleague.userId);
  const membership = `${room.membersPath}/${encodeURIComponent(String(own?.membershipId))}`;
  const as = PEOPLE.colleague;
  expect((await tenant.send("DELETE", membership, { as })).status).toBe(204);
  expect(outcome(await tenant.send("GET", path, { as })).status).toBe(403);
  expect(outcome(await tenant.send("GET", room.membersPath, { as })).status).toBe(403);
});

test("a chat that is none is not found", async () => {
  const { tenant } = tenantWithChat();
  const answer = await tenant.send("GET", "/chats/19%3Ameeting_none%40thread.v2");
  expect(outcome(answer)).toEqual({ status: 404, code: "NotFound" });
});
