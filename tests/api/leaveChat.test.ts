import { leaveChat } from "#api/panel/leaveChat.ts";
import { chatId } from "#domain/ids.ts";
import { OTHER_TENANT_ID, PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantState } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { graphAs } from "#tests/support/graphAs.ts";
import { lostAnswer } from "#tests/support/lostAnswer.ts";
import { chatIdOf, ownersRoom } from "#tests/support/panelTenant.ts";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";

const { store, server, exchanges } = startFakeGraph("twelve-people");
const { owner, colleague, guest } = PEOPLE;

const change = (part: Partial<TenantState>) => store.update((state) => ({ ...state, ...part }));

const leave = (person: Person) =>
  leaveChat({ ...graphAs(store, person), chat: chatIdOf(ownersRoom(store)) });

const isInChat = ({ userId: id }: Person) =>
  ownersRoom(store).chat.members.some(({ identity }) => identity === id);
const sent = () => exchanges.map(({ method }) => method);

test.each([
  ["a colleague", colleague],
  ["a guest", guest],
])("%s leaves by taking out their own membership, and nobody else's", async (_, person) => {
  const before = ownersRoom(store).chat.members.length;
  expect(await leave(person)).toBe("left");
  expect(isInChat(person)).toBe(false);
  expect(ownersRoom(store).chat.members).toHaveLength(before - 1);
  expect(await leave(person)).toBe("alreadyGone");
});

test("their own membership is found on whatever page it is", async () => {
  change({ unknowns: { ...store.read().unknowns, membersPageSize: 1 } });
  expect(await leave(guest)).toBe("left");
});

test("an organizer is refused by Graph, and stays", async () => {
  await expect(leave(owner)).rejects.toMatchObject({ kind: "forbidden" });
  expect(isInChat(owner)).toBe(true);
});

test("a lost answer is looked after: the person is gone", async () => {
  server.use(http.delete("*/members/*", lostAnswer(store), { once: true }));
  expect(await leave(colleague)).toBe("left");
  expect(sent()).toEqual(["GET", "GET"]);
});

test("a request that never arrived is a failure: the person is still there", async () => {
  server.use(http.delete("*/members/*", () => HttpResponse.error(), { once: true }));
  await expect(leave(colleague)).rejects.toMatchObject({ kind: "offline" });
  expect(isInChat(colleague)).toBe(true);
});

test("where nothing can be read after a lost answer, nobody is told that they are out", async () => {
  server.use(
    http.delete("*/members/*", async (info) => {
      change({ network: "offline" });
      await lostAnswer(store)(info).catch(() => undefined);
      return HttpResponse.error();
    }),
  );
  await expect(leave(colleague)).rejects.toMatchObject({ kind: "offline" });
});

test("whom Graph lists but does not remove can leave in Teams only", async () => {
  const state = store.read();
  change({
    chats: state.chats.map((chat) => ({
      ...chat,
      members: chat.members.map((member) =>
        member.identity === colleague.userId ? { ...member, tenantId: OTHER_TENANT_ID } : member,
      ),
    })),
  });
  expect(await leave(colleague)).toBe("onlyInTeams");
  expect(isInChat(colleague)).toBe(true);
});

test("a refusal and a request to wait are failures, without a second look", async () => {
  server.use(
    http.delete("*/members/*", () => HttpResponse.json({ error: {} }, { status: 429 }), {
      once: true,
    }),
  );
  await expect(leave(colleague)).rejects.toMatchObject({ kind: "throttled" });
  expect(sent()).toEqual(["GET"]);
});

test("who was taken out between the list and the request has left", async () => {
  server.use(
    http.delete("*/members/*", () => {
      const { chat } = ownersRoom(store);
      const members = chat.members.filter(({ identity }) => identity !== colleague.userId);
      const chats = store.read().chats;
      change({
        chats: chats.map((one) => (one.chatId === chat.chatId ? { ...chat, members } : one)),
      });
      const innerError = { code: "1", message: "AclCheckFailed-The initiator is not a member" };
      return HttpResponse.json(
        { error: { code: "Forbidden", message: "InsufficientPrivileges", innerError } },
        { status: 403 },
      );
    }),
  );
  expect(await leave(colleague)).toBe("left");
});

test("nobody is in a chat that is gone", async () => {
  change({ chats: [] });
  const chat = chatId("19:gone@thread.v2");
  expect(await leaveChat({ ...graphAs(store, colleague), chat })).toBe("alreadyGone");
});
