import type { GraphFault } from "#playground/tenant/tenantState.ts";
import { describe, expect, test } from "vitest";
import { errorOf, GRAPH, outcome, roomOf, tenantAt } from "./harness.ts";

describe("the error envelope", () => {
  test("carries a date without offset and both request ids", async () => {
    const answer = await tenantAt("twelve-people").send("GET", "/me/onlineMeetings", {
      headers: { "client-request-id": "11111111-2222-4333-8444-555555555555" },
    });
    expect(errorOf(answer)["innerError"]).toEqual({
      date: "2026-11-22T09:00:00",
      "request-id": answer.headers.get("request-id"),
      "client-request-id": "11111111-2222-4333-8444-555555555555",
    });
    expect(answer.headers.get("client-request-id")).toBe("11111111-2222-4333-8444-555555555555");
  });

  test("every answer has a request id of its own, a good one too", async () => {
    const tenant = tenantAt("twelve-people");
    const first = await tenant.send("GET", roomOf(tenant).path);
    const second = await tenant.send("GET", roomOf(tenant).path);
    expect(first.headers.get("request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(first.headers.get("request-id")).not.toBe(second.headers.get("request-id"));
    expect(first.headers.get("client-request-id")).toBe(first.headers.get("request-id"));
  });
});

describe("what the fake does not know it refuses", () => {
  test.each([
    ["GET", "/me", 400],
    ["GET", "/me/onlineMeetings/x/attendanceReports", 400],
    ["POST", "/$batch", 400],
    ["GET", "/chats", 400],
    ["GET", "/chats//members", 400],
    ["GET", "/me/onlineMeetings/%zz", 400],
    ["PUT", "/me/onlineMeetings", 405],
    ["DELETE", "/me/onlineMeetings/createOrGet", 400],
    ["POST", "/chats/19:x@thread.v2", 405],
  ])("%s %s is %d", async (method, path, status) => {
    const answer = await tenantAt("twelve-people").send(method, path);
    expect(answer.status).toBe(status);
    expect(errorOf(answer)["code"]).toMatch(/BadRequest/);
  });

  test("another version", async () => {
    const tenant = tenantAt("twelve-people");
    const request = tenant.request("GET", "/me/onlineMeetings");
    const beta = new Request(`${GRAPH}/beta/me/onlineMeetings`, request);
    expect(await (await tenant.graph(beta)).json()).toMatchObject({
      error: { code: "BadRequest", message: "Invalid version: beta" },
    });
  });
});

describe("faults", () => {
  const faulty = (fault: GraphFault) => tenantAt("twelve-people", { fault });

  test.each([
    ["serviceUnavailable", 503, "ServiceUnavailable"],
    ["throttled", 429, "TooManyRequests"],
    ["conflict", 409, "Conflict"],
    ["unauthorized", 401, "InvalidAuthenticationToken"],
  ] as const)("%s: %d %s, and nothing is done", async (fault, status, code) => {
    const tenant = faulty(fault);
    const before = tenant.store.read();
    const answer = await tenant.send("PATCH", roomOf(tenant).path, { body: { subject: "New" } });
    expect(outcome(answer)).toEqual({ status, code });
    expect(answer.headers.get("Retry-After")).toBe(fault === "throttled" ? "10" : null);
    expect(tenant.store.read()).toEqual(before);
  });

  test("htmlErrorPage: a proxy's page under a gateway's status", async () => {
    const tenant = faulty("htmlErrorPage");
    const response = await tenant.graph(tenant.request("GET", roomOf(tenant).path));
    expect([response.status, response.headers.get("Content-Type")]).toEqual([
      502,
      "text/html; charset=utf-8",
    ]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test("malformedJson: done, but the answer breaks off", async () => {
    const tenant = faulty("malformedJson");
    const { path } = roomOf(tenant);
    const response = await tenant.graph(
      tenant.request("PATCH", path, { body: { subject: "New" } }),
    );
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toBeInstanceOf(SyntaxError);
    expect(roomOf(tenant).meeting.wire.subject).toBe("New");
  });

  test("neverAnswers: until the network is cut under the request", async () => {
    const tenant = faulty("neverAnswers");
    const pending = tenant.graph(tenant.request("GET", "/me/onlineMeetings"));
    const early = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 150));
    expect(await Promise.race([pending.catch(() => "ended"), early])).toBe("still waiting");
    tenant.store.update((state) => ({ ...state, network: "offline" }));
    await expect(pending).rejects.toThrow(TypeError);
  });

  test("neverAnswers: until the caller gives up", async () => {
    const tenant = faulty("neverAnswers");
    const controller = new AbortController();
    const request = new Request(tenant.request("GET", roomOf(tenant).path), {
      signal: controller.signal,
    });
    const answer = tenant.graph(request).then(
      () => "answered",
      (error: unknown) => (error as Error).name,
    );
    const soon = new Promise((resolve) => setTimeout(resolve, 20, "silent"));
    expect(await Promise.race([answer, soon])).toBe("silent");
    controller.abort();
    expect(await answer).toBe("AbortError");
  });

  test("offline: a TypeError, as fetch throws it", async () => {
    const tenant = tenantAt("offline");
    await expect(tenant.send("GET", roomOf(tenant).path)).rejects.toBeInstanceOf(TypeError);
  });
});
