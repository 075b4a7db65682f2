import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { serveFakeGraph, type HttpDoor } from "#playground/fake-graph/httpDoor.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { mintAccessToken } from "#playground/tenant/tokens.ts";
import { request as rawRequest, type IncomingHttpHeaders } from "node:http";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ALL_SCOPES } from "./harness.ts";

const state = () => {
  const scenario = scenarioById("twelve-people");
  if (scenario === undefined) throw new Error("There is no room.");
  return scenario.tenant(Date.now());
};

let store = memoryTenantStore(state());
let exchanges: GraphExchange[] = [];
let door: HttpDoor;

beforeEach(async () => {
  store = memoryTenantStore(state());
  exchanges = [];
  door = await serveFakeGraph({ store, onExchange: (exchange) => exchanges.push(exchange) });
});
afterEach(() => door.close());

const token = () => `Bearer ${mintAccessToken(PEOPLE.owner, ALL_SCOPES, Date.now() / 1000)}`;
const CREATE_OR_GET = "/v1.0/me/onlineMeetings/createOrGet";

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(door.origin + CREATE_OR_GET, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { Authorization: token(), "Content-Type": "application/json", ...headers },
  });

/** Origin is a forbidden header for fetch in some runtimes; a bare request can always send it. */
const bare = (method: string, headers: Record<string, string>) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    rawRequest(door.origin + CREATE_OR_GET, { method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on("error", reject)
      .end();
  });

const ORIGIN = { Origin: "https://room.contoso.test" };

test("a request comes in whole and its answer goes out whole", async () => {
  const response = await post({ externalId: "häuschen", subject: "Ada’s room" });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ externalId: "häuschen", subject: "Ada’s room" });
  expect(exchanges).toMatchObject([
    { method: "POST", status: 201, url: door.origin + CREATE_OR_GET },
  ]);
  expect(JSON.stringify(exchanges)).not.toContain(token().slice(7));
});

test("next links lead back through the same door", async () => {
  store.update((old) => ({ ...old, unknowns: { ...old.unknowns, membersPageSize: 5 } }));
  const headers = { Authorization: token() };
  const chat = encodeURIComponent(String(store.read().chats[0]?.chatId));
  let link: string | undefined = `${door.origin}/v1.0/chats/${chat}/members`;
  let members = 0;
  while (link !== undefined) {
    const response = await fetch(link, { headers });
    const page = (await response.json()) as { value: unknown[]; "@odata.nextLink"?: string };
    members += page.value.length;
    link = page["@odata.nextLink"];
  }
  expect(members).toBe(13);
});

describe("across origins", () => {
  test("a preflight is answered without a token and allows what was asked for", async () => {
    const asked = "authorization,client-request-id,content-type,prefer";
    const { status, headers } = await bare("OPTIONS", {
      ...ORIGIN,
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": asked,
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": asked,
      "access-control-allow-methods": expect.stringContaining("PATCH") as string,
    });
  });

  test.each([
    ["good", "POST", { "Content-Type": "application/json" }],
    ["refused", "POST", {}],
  ])("a %s answer may be read by any page, the useful headers with it", async (_, method, more) => {
    const { headers } = await bare(method, { ...ORIGIN, Authorization: token(), ...more });
    expect(headers["access-control-allow-origin"]).toBe("*");
    const exposed = headers["access-control-expose-headers"]?.split(", ");
    expect(exposed).toEqual(
      expect.arrayContaining([
        "Retry-After",
        "Location",
        "Preference-Applied",
        "request-id",
        "client-request-id",
        "WWW-Authenticate",
      ]),
    );
  });

  test("a 401 may be read, too", async () => {
    const { status, headers } = await bare("POST", ORIGIN);
    expect([status, headers["access-control-allow-origin"]]).toEqual([401, "*"]);
  });

  test("without an Origin there are no such headers, and OPTIONS is no preflight", async () => {
    const response = await bare("POST", { Authorization: token() });
    expect(
      Object.keys(response.headers).filter((name) => name.startsWith("access-control")),
    ).toEqual([]);
    const { status } = await bare("OPTIONS", { "Access-Control-Request-Method": "POST" });
    expect(status).toBe(401);
  });
});

test("without a network the connection breaks off", async () => {
  store.update((old) => ({ ...old, network: "offline" }));
  await expect(post({ externalId: "k" })).rejects.toBeInstanceOf(TypeError);
  expect(exchanges).toMatchObject([{ status: "failed" }]);
});

test("a caller who gives up ends the wait for an answer that never comes", async () => {
  store.update((old) => ({ ...old, fault: "neverAnswers" }));
  await expect(
    fetch(door.origin + CREATE_OR_GET, {
      headers: { Authorization: token() },
      signal: AbortSignal.timeout(50),
    }),
  ).rejects.toMatchObject({ name: "TimeoutError" });
  await expect
    .poll(() => exchanges.map(({ status, fault }) => [status, fault]))
    .toEqual([["failed", true]]);
});

test("with a certificate the door speaks https", async () => {
  const pem = await generate([{ name: "commonName", value: "localhost" }]);
  const secure = await serveFakeGraph({ store, tls: { key: pem.private, cert: pem.cert } });
  expect(secure.origin).toMatch(/^https:\/\/localhost:\d+$/);
  // Node knows nobody who signed this certificate: the handshake took place, and was refused for that.
  await expect(fetch(secure.origin)).rejects.toMatchObject({
    cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  });
  await secure.close();
});
