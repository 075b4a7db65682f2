import { PEOPLE } from "#playground/tenant/people.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";

const SCOPES = ["OnlineMeetings.ReadWrite", "ChatMember.ReadWrite"];
const { store, exchanges } = startFakeGraph("twelve-people", { probe: true });

const send = (path: string, init: RequestInit = {}) =>
  fetch(`https://graph.microsoft.com/v1.0${path}`, {
    ...init,
    headers: {
      Authorization: `Bearer ${mintAccessToken(PEOPLE.owner, SCOPES, Date.now() / 1000)}`,
      "Content-Type": "application/json",
    },
  });

const room = async () => {
  const response = await send("/me/onlineMeetings/createOrGet", {
    method: "POST",
    body: JSON.stringify({ externalId: "personal-meeting-link:room:1" }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as { id: string; chatInfo: { threadId: string } };
};

test("a room is found, changed, its people listed and one removed, through fetch", async () => {
  const { id, chatInfo } = await room();
  const patched = await send(`/me/onlineMeetings/${id}`, {
    method: "PATCH",
    body: JSON.stringify({ subject: "Office hours" }),
  });
  expect(await patched.json()).toMatchObject({ subject: "Office hours" });
  const members = await send(`/chats/${chatInfo.threadId}/members`);
  const { value } = (await members.json()) as { value: { id: string }[] };
  expect(value).toHaveLength(13);
  const removal = await send(`/chats/${chatInfo.threadId}/members/${String(value[1]?.id)}`, {
    method: "DELETE",
  });
  expect(removal.status).toBe(204);
  expect(store.read().chats[0]?.members).toHaveLength(12);
});

test("every exchange is told, without the token", async () => {
  await room();
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]).toMatchObject({
    method: "POST",
    status: 200,
    fault: false,
    requestHeaders: { authorization: "redacted" },
    requestBody: { externalId: "personal-meeting-link:room:1" },
  });
});

test("without a network fetch fails as it does in a browser", async () => {
  store.update((state) => ({ ...state, network: "offline" }));
  await expect(room()).rejects.toBeInstanceOf(TypeError);
  expect(exchanges[0]?.status).toBe("failed");
});
