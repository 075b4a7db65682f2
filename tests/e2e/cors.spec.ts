import { expect, test, type Page } from "@playwright/test";
import { createServer, request as forward, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serveFakeGraph, type HttpDoor } from "#playground/fake-graph/httpDoor.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore, type TenantStore } from "#playground/tenant/tenantStore.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";
import { listen, type RunningServer } from "./ground/listen.ts";
import { recordExchange } from "#tests/support/recordExchange.ts";

// A browser driver that intercepts requests answers for the network and skips the browser's own CORS check. Nothing is
// intercepted here: the page is on one origin, the fake Graph on another, and both are real servers.

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
};

type Sent = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly read: readonly string[];
};

let site: RunningServer;
let door: HttpDoor;
let store: TenantStore;
let preflights: string[] = [];

function tenant(): TenantStore {
  const scenario = scenarioById("throttled");
  if (scenario === undefined) throw new Error("There is no throttled scenario.");
  return memoryTenantStore(scenario.tenant(Date.now()));
}

/** Sends from the page; a refusal by the browser comes back as its message. */
const sendFrom = (page: Page, sent: Sent): Promise<Answer | string> =>
  page.evaluate(async ({ url, method, headers, read }) => {
    try {
      const response = await fetch(url, { method, headers });
      const answered = read.map((name) => [name, response.headers.get(name)] as const);
      return { status: response.status, headers: Object.fromEntries(answered) };
    } catch (error) {
      return String(error);
    }
  }, sent);

const authorization = () => {
  const nowSeconds = Math.floor(store.now() / 1000);
  return `Bearer ${mintAccessToken(PEOPLE.owner, ["ChatMember.ReadWrite"], nowSeconds)}`;
};

const chatPath = () => {
  const chat = store.read().chats[0];
  if (chat === undefined) throw new Error("The scenario has no chat.");
  return `/v1.0/chats/${encodeURIComponent(chat.chatId)}/members`;
};

const listMembers = (origin: string): Sent => ({
  url: `${origin}${chatPath()}`,
  method: "GET",
  headers: { Authorization: authorization(), Prefer: "include-unknown-enum-members" },
  read: ["request-id", "date"],
});

/** The fake Graph behind a server that takes the CORS headers off its answers. */
async function withoutCors(origin: string): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const { method = "GET", headers } = incoming;
    forward(new URL(incoming.url ?? "/", origin), { method, headers }, (answer) => {
      const kept = Object.entries(answer.headers).filter(
        ([name]) => !name.startsWith("access-control-"),
      );
      outgoing.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
      answer.pipe(outgoing);
    }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}

test.beforeEach(async ({ page }) => {
  store = tenant();
  preflights = [];
  door = await serveFakeGraph({
    store,
    onExchange: (exchange) => {
      if (exchange.method === "OPTIONS") preflights.push(exchange.url);
      else recordExchange(exchange);
    },
  });
  site = await listen((_request, response) => {
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>CORS</title>");
  });
  await page.goto(site.origin);
});

test.afterEach(async () => {
  await site.close();
  await door.close();
});

test("a request with a token and a preference passes its preflight", async ({ page }) => {
  const answer = await sendFrom(page, listMembers(door.origin));
  expect(answer).toMatchObject({ status: 200 });
  expect(preflights).toHaveLength(1);
});

test("a page reads the headers that Graph exposes, and no other", async ({ page }) => {
  const answer = (await sendFrom(page, listMembers(door.origin))) as Answer;
  expect(answer.headers["request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers["date"]).toBeNull();
});

test("a throttled removal says how long to wait", async ({ page }) => {
  const member = store.read().chats[0]?.members.find(({ roles }) => !roles.includes("owner"));
  const answer = await sendFrom(page, {
    url: `${door.origin}${chatPath()}/${encodeURIComponent(member?.membershipId ?? "")}`,
    method: "DELETE",
    headers: { Authorization: authorization() },
    read: ["Retry-After"],
  });
  expect(answer).toMatchObject({ status: 429 });
  expect(Number((answer as Answer).headers["Retry-After"])).toBeGreaterThan(0);
});

test("without Graph's CORS headers the browser refuses", async ({ page }) => {
  const stripped = await withoutCors(door.origin);
  const { port } = stripped.address() as AddressInfo;
  const sent = listMembers(`http://localhost:${String(port)}`);
  expect((await fetch(sent.url, { headers: sent.headers })).status).toBe(200);
  const answer = await sendFrom(page, sent);
  stripped.closeAllConnections();
  stripped.close();
  expect(answer).toMatch(/TypeError: Failed to fetch/);
});
