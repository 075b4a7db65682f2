import { PEOPLE } from "#playground/tenant/people.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { expect, test } from "vitest";

const { store, exchanges } = startFakeGraph("twelve-people", { probe: true });

const get = (init: RequestInit = {}) =>
  fetch(
    `https://graph.microsoft.com/v1.0/me/onlineMeetings/${String(store.read().meetings[0]?.wire.id)}`,
    {
      headers: {
        Authorization: `Bearer ${mintAccessToken(PEOPLE.owner, ["OnlineMeetings.Read"], Date.now() / 1000)}`,
      },
      ...init,
    },
  );

test("answers in a page as in Node", async () => {
  expect((await get()).status).toBe(200);
  store.update((state) => ({ ...state, network: "offline" }));
  await expect(get()).rejects.toBeInstanceOf(TypeError);
});

test("the tenant and the log are new in each test", async () => {
  expect([store.read().network, exchanges]).toEqual(["online", []]);
  expect((await get()).status).toBe(200);
});

test("a request that is given up ends", async () => {
  store.update((state) => ({ ...state, fault: "neverAnswers" }));
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, 10);
  await expect(get({ signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
  await expect.poll(() => exchanges.map(({ status }) => status)).toEqual(["failed"]);
});
