import { tokenEndpoint } from "#playground/page/tokenEndpoint.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import { scenarioById } from "#playground/tenant/scenarios.ts";
import { memoryTenantStore } from "#playground/tenant/tenantStore.ts";
import { readAccessToken } from "#playground/tenant/tokens.ts";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const fresh = () => scenarioById("no-naa")!.tenant(Date.now());
const store = memoryTenantStore(fresh());
const server = setupServer(...tokenEndpoint(store));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => void store.update(fresh));
afterAll(() => server.close());

const SCOPE = "https://graph.microsoft.com/OnlineMeetings.ReadWrite";

const refresh = (person: string, scope = SCOPE) =>
  fetch("https://login.microsoftonline.com/common/oauth2/v2.0/token?client-request-id=1", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      refresh_token: `playground-refresh.${person}`,
      client_id: "app",
      scope: `${scope} openid profile offline_access`,
    }),
  });

test("a refresh token brings an access token of the same person for the scopes asked for", async () => {
  const answer = await (await refresh("owner")).json();
  expect(answer.scope.split(" ")).toContain(SCOPE);
  expect(readAccessToken(answer.access_token)).toMatchObject({
    oid: PEOPLE.owner.userId,
    scopes: ["OnlineMeetings.ReadWrite", "ChatMember.ReadWrite"],
  });
});

test.each([
  ["guest", SCOPE],
  ["owner", "https://graph.microsoft.com/Chat.Read"],
])("what the %s never allowed (%s) needs consent", async (person, scope) => {
  const response = await refresh(person, scope);
  expect(response.status).toBe(400);
  const answer = await response.json();
  expect(answer).toMatchObject({ error: "invalid_grant", suberror: "consent_required" });
  expect(answer).not.toHaveProperty("access_token");
});

test("without a network there is no answer", async () => {
  store.update((state) => ({ ...state, network: "offline" }));
  await expect(refresh("owner")).rejects.toThrow(TypeError);
});
