import { OTHER_TENANT_ID, PEOPLE } from "#playground/tenant/people.ts";
import { mintAccessToken, mintIdToken } from "#playground/tenant/tokens.ts";
import { describe, expect, test } from "vitest";
import { ALL_SCOPES, errorOf, GRAPH, outcome, roomOf, T0, tenantAt } from "./harness.ts";

const seconds = T0 / 1000;
const bearer = (token: string) => `Bearer ${token}`;
const good = mintAccessToken(PEOPLE.owner, ALL_SCOPES, seconds);

describe("a token that is no good is a 401 with a challenge", () => {
  test.each([
    ["missing", ""],
    ["empty", "Bearer "],
    ["under another scheme", `Basic ${good}`],
    ["garbled", bearer("not.a.token")],
    ["an id token", bearer(mintIdToken(PEOPLE.owner, "client", seconds))],
    ["expired", bearer(mintAccessToken(PEOPLE.owner, ALL_SCOPES, seconds - 3600))],
    [
      "of another cloud",
      bearer(
        mintAccessToken(PEOPLE.owner, ALL_SCOPES, seconds, 3600, "https://graph.microsoft.us"),
      ),
    ],
  ])("%s", async (_, authorization) => {
    const tenant = tenantAt("twelve-people");
    const answer = await tenant.send("GET", roomOf(tenant).path, {
      headers: { Authorization: authorization },
    });
    expect(outcome(answer)).toEqual({ status: 401, code: "InvalidAuthenticationToken" });
    expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
  });
});

test("a token lives on the tenant's clock", async () => {
  const tenant = tenantAt("twelve-people");
  const headers = { Authorization: bearer(good) };
  tenant.clock.nowMs = T0 + 3_599_000;
  expect((await tenant.send("GET", roomOf(tenant).path, { headers })).status).toBe(200);
  tenant.store.update((state) => ({ ...state, clockOffsetMs: 1000 }));
  expect((await tenant.send("GET", roomOf(tenant).path, { headers })).status).toBe(401);
});

test.each([
  ["a person", { ...PEOPLE.owner, userId: "99999999-9999-4999-8999-999999999999" }],
  ["the same person in another tenant", { ...PEOPLE.owner, tenantId: OTHER_TENANT_ID }],
])("%s whom Teams does not know is a 404 without words", async (_, as) => {
  const answer = await tenantAt("twelve-people").send("GET", "/me/onlineMeetings", { as });
  expect(outcome(answer)).toEqual({ status: 404, code: "UnknownError" });
  expect(errorOf(answer)["message"]).toBe("");
});

test("who asks comes from the token: another person's createOrGet is another meeting", async () => {
  const tenant = tenantAt("twelve-people");
  const body = { externalId: "personal-meeting-link:room:1" };
  const own = await tenant.send("POST", "/me/onlineMeetings/createOrGet", { body });
  const other = await tenant.send("POST", "/me/onlineMeetings/createOrGet", {
    body,
    as: PEOPLE.colleague,
  });
  expect([own.status, other.status]).toEqual([200, 201]);
  expect(other.json["id"]).not.toBe(own.json["id"]);
  expect(own.json["@odata.context"]).toContain(`${GRAPH}/v1.0/$metadata#users('`);
});
