import type { TokenRequest } from "#api/auth/tokenProvider.ts";
import { createGraphClient } from "#api/graph/graphClient.ts";
import { GraphError } from "#api/graph/graphError.ts";
import { createOrGetMeeting } from "#api/graph/meetings.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { grantScopes, withAdministratorConsent } from "#playground/tenant/consent.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { GraphFault } from "#playground/tenant/tenantState.ts";
import { startFakeGraph } from "#tests/support/fakeGraphServer.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";

const fake = startFakeGraph("new-user");
const { graphOrigin } = CLOUDS.global;
const ANY = `${graphOrigin}/v1.0/*`;

function client(timeoutMs = 5_000) {
  grantScopes(fake.store, PEOPLE.owner.userId, ["OnlineMeetings.ReadWrite"]);
  fake.store.update((state) => withAdministratorConsent(state, "ChatMember.ReadWrite", true));
  const tokens = pretendTokens(fake.store);
  return { tokens, graph: createGraphClient({ graphOrigin, tokens, timeoutMs }) };
}

const room = {
  generation: 1,
  subject: "Room",
  startDateTime: "2026-01-01T00:00:00Z",
  endDateTime: "2031-01-01T00:00:00Z",
};
const patch = { method: "patch", path: "me/onlineMeetings/x", json: {} } as const;
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );

test.each<[GraphFault, object]>([
  ["unauthorized", { kind: "signInRequired", status: 401 }],
  ["conflict", { kind: "conflict", status: 409 }],
  ["throttled", { kind: "throttled", status: 429 }],
  ["serviceUnavailable", { kind: "service" }],
  ["malformedJson", { kind: "malformed" }],
  ["neverAnswers", { kind: "timeout", status: null }],
])("the fault %s is the error %j", async (fault, error) => {
  fake.store.update((state) => ({ ...state, fault }));
  const { graph } = client(fault === "neverAnswers" ? 300 : 5_000);
  const failure = await failureOf(createOrGetMeeting(graph, room));
  expect(failure).toBeInstanceOf(GraphError);
  expect(failure).toMatchObject(error);
});

test("a proxy's HTML page is never an answer", async () => {
  fake.store.update((state) => ({ ...state, fault: "htmlErrorPage" }));
  expect(await failureOf(client().graph.send("updateMeeting", patch))).toMatchObject({
    name: "GraphError",
    kind: "service",
  });
});

test("an HTML page with status 200 is malformed", async () => {
  fake.server.use(http.patch(ANY, () => HttpResponse.html("<h1>Sign in to the network</h1>")));
  expect(await failureOf(client().graph.send("updateMeeting", patch))).toMatchObject({
    kind: "malformed",
  });
});

test.each([
  [400, "BadRequest", "1026: An error has occurred.", "refused"],
  [403, "Forbidden", "Forbidden", "forbidden"],
  [403, "Forbidden", "Missing scope permissions on the request.", "consentRequired"],
  [404, "NotFound", "3004: Specified meeting is not found", "meetingNotFound"],
  [403, "Forbidden", "3003: User does not have access to lookup meeting", "meetingNotFound"],
  [404, "NotFound", "The requested instance was not found.", "notFound"],
  [502, "", "", "service"],
])("%i %s %s is %s", async (status, code, message, kind) => {
  const body = { error: { code, message, innerError: { "request-id": "r-1" } } };
  fake.server.use(http.patch(ANY, () => HttpResponse.json(body, { status })));
  const failure = await failureOf(client().graph.send("updateMeeting", patch));
  expect(failure).toMatchObject({ kind, status, code, requestId: "r-1" });
});

test.each(["innerError", "innererror"])(
  "the chat service's reason is found in %s",
  async (name) => {
    const reason = "AclCheckFailed-The initiator is not a member of the roster";
    const body = {
      error: {
        code: "Forbidden",
        message: "InsufficientPrivileges",
        [name]: { code: "1", message: reason, "request-id": "r-1" },
      },
    };
    fake.server.use(http.patch(ANY, () => HttpResponse.json(body, { status: 403 })));
    const failure = await failureOf(client().graph.send("updateMeeting", patch));
    expect(failure).toMatchObject({ kind: "notOnRoster", requestId: "r-1" });
  },
);

test("an envelope with empty places is Graph's word all the same", async () => {
  const body = { error: { code: null, message: null, innerError: null } };
  fake.server.use(http.patch(ANY, () => HttpResponse.json(body, { status: 404 })));
  const failure = await failureOf(client().graph.send("updateMeeting", patch));
  expect(failure).toMatchObject({ kind: "notFound", code: null });
});

test("the time of the sign-in is not taken from Graph's", async () => {
  const { tokens } = client();
  const slow = {
    ...tokens,
    getToken: async (request: TokenRequest) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return tokens.getToken(request);
    },
  };
  const patient = createGraphClient({
    graphOrigin: CLOUDS.global.graphOrigin,
    tokens: slow,
    timeoutMs: 200,
  });
  expect((await createOrGetMeeting(patient, room)).isNew).toBe(true);
});

test("a lost network is offline", async () => {
  fake.store.update((state) => ({ ...state, network: "offline" }));
  expect(await failureOf(client().graph.send("updateMeeting", patch))).toMatchObject({
    kind: "offline",
  });
});

test("a refused token is fetched anew once, with the claims Graph asks for", async () => {
  let refusals = 0;
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
  fake.server.use(
    http.post(
      ANY,
      () => {
        refusals += 1;
        return HttpResponse.json(
          { error: {} },
          { status: 401, headers: { "WWW-Authenticate": challenge } },
        );
      },
      { once: true },
    ),
  );
  const { graph, tokens } = client();
  const { isNew } = await createOrGetMeeting(graph, room);
  expect(isNew).toBe(true);
  expect(refusals).toBe(1);
  expect(tokens.asked.at(-1)).toMatchObject({ forceRefresh: true, claims });
});

const busyOnce = (method: "get" | "post", seconds: string) =>
  fake.server.use(
    http[method](
      ANY,
      () => HttpResponse.json({ error: {} }, { status: 429, headers: { "Retry-After": seconds } }),
      { once: true },
    ),
  );

test("a short wait is sat out for a request that may be repeated, a long one is told", async () => {
  const { graph } = client();
  const members = () =>
    graph.send("listChatMembers", { path: "chats/19:x/members", repeatable: true });
  busyOnce("get", "0.1");
  expect(await failureOf(members())).toMatchObject({ status: 400 });
  busyOnce("get", "12");
  expect(await failureOf(members())).toMatchObject({ kind: "throttled", retryAfterSeconds: 12 });
});

test("createOrGet is never repeated unseen: a 200 after a lost 201 would pass for an old room", async () => {
  busyOnce("post", "0.1");
  expect(await failureOf(createOrGetMeeting(client().graph, room))).toMatchObject({ status: 429 });
  expect(fake.exchanges).toEqual([]);
});

test("a request that must not be repeated is sent once", async () => {
  let sent = 0;
  fake.server.use(
    http.delete(ANY, () => {
      sent += 1;
      return HttpResponse.json({ error: {} }, { status: 503 });
    }),
  );
  await failureOf(
    client().graph.send("removeChatMember", { method: "delete", path: "chats/a/members/b" }),
  );
  expect(sent).toBe(1);
});

test("a caller who lost interest gets the abort, not an error of Graph", async () => {
  fake.store.update((state) => ({ ...state, fault: "neverAnswers" }));
  const controller = new AbortController();
  const { graph } = client();
  const sending = failureOf(graph.send("updateMeeting", { ...patch, signal: controller.signal }));
  controller.abort(new DOMException("gone", "AbortError"));
  expect(await sending).toMatchObject({ name: "AbortError" });
});

test("a token never travels to another origin", async () => {
  const { graph, tokens } = client();
  const failure = await failureOf(
    graph.send("listChatMembers", { path: "https://elsewhere.example/v1.0/x" }),
  );
  expect(failure).toMatchObject({ kind: "malformed" });
  expect(tokens.asked).toEqual([]);
});

test("no error's text holds the token", async () => {
  fake.store.update((state) => ({ ...state, fault: "conflict" }));
  const { graph, tokens } = client();
  const failure = (await failureOf(graph.send("updateMeeting", patch))) as Error;
  const token = await tokens.getToken({ scope: "OnlineMeetings.ReadWrite" });
  expect(JSON.stringify([failure.message, failure.stack, failure])).not.toContain(
    token.slice(0, 20),
  );
});
