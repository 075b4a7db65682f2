import { describe, expect, test } from "vitest";
import { sampleDocument } from "./sampleDocument.ts";
import { exchangeValidator, type RecordedExchange } from "./validateExchange.ts";

const validate = exchangeValidator(sampleDocument);
const GRAPH = "https://graph.microsoft.com/v1.0";
const ERROR = { error: { code: "NotFound", message: "" } };

const exchange = (
  line: string,
  status: RecordedExchange["status"],
  responseBody: unknown = null,
  more: Partial<RecordedExchange> = {},
): RecordedExchange => {
  const [method = "", path = ""] = line.split(" ");
  return {
    at: 0,
    durationMs: 1,
    method,
    url: GRAPH + path,
    requestHeaders: { "content-type": "application/json" },
    requestBody: null,
    status,
    responseHeaders: {},
    responseBody,
    fault: false,
    ...more,
  };
};
const sending = (requestBody: unknown) => ({ requestBody });

test.each<[string, RecordedExchange]>([
  ["a good answer", exchange("GET /rooms/1", 200, { scope: "organizer", isOpen: null })],
  [
    "fields of an open type",
    exchange("GET /rooms/1", 200, { meetingCode: "1", "@odata.context": "x" }),
  ],
  ["a good request", exchange("POST /rooms", 201, {}, sending({ externalId: "k" }))],
  ["no content", exchange("DELETE /rooms/1", 204)],
  ["an error", exchange("GET /rooms/1", 404, ERROR)],
  ["a query", exchange("GET /rooms?$top=50", 200, [])],
  ["a next link", exchange("GET /rooms?$skiptoken=x", 200, [])],
  ["an action without its namespace", exchange("POST /rooms/find", 200, {}, sending({}))],
  ["an encoded id", exchange("GET /rooms/19%3Ax%40y", 200, {})],
  [
    "a derived type",
    exchange("GET /members", 200, [{ "@odata.type": "#sample.person", id: "1", userId: "2" }]),
  ],
  ["a broken answer that is marked", exchange("GET /rooms/1", 502, "<html>", { fault: true })],
  ["no answer", exchange("GET /rooms/1", "failed")],
  ["a probe's wrong request", exchange("POST /rooms", 400, ERROR, { ...sending({}), probe: true })],
])("%s is valid", (_, given) => {
  expect(validate(given)).toEqual([]);
});

describe("caught in the answer", () => {
  test.each<[string, RecordedExchange, RegExp]>([
    [
      "a wrong enum member",
      exchange("GET /rooms/1", 200, { scope: "friends" }),
      /body\/scope .*allowed values/,
    ],
    [
      "a wrong type",
      exchange("GET /rooms/1", 200, { isOpen: "yes" }),
      /body\/isOpen must be boolean,null/,
    ],
    [
      "a wrong date",
      exchange("GET /rooms/1", 200, { startDateTime: "tomorrow" }),
      /format "date-time"/,
    ],
    ["no body", exchange("GET /rooms/1", 200), /body must be object/],
    ["a body too many", exchange("DELETE /rooms/1", 204, {}), /not expected/],
    [
      "another good status",
      exchange("POST /rooms", 200, {}, sending({ externalId: "k" })),
      /status 200 is unknown/,
    ],
    [
      "an error without its envelope",
      exchange("GET /rooms/1", 404, { code: "x" }),
      /required property 'error'/,
    ],
    ["a proxy's page", exchange("GET /rooms/1", 502, "<html>"), /error body must be object/],
    [
      "an unknown derived type",
      exchange("GET /members", 200, [{ "@odata.type": "#sample.robot" }]),
      /0\/@odata.type/,
    ],
    [
      "a wrong property of a derived type",
      exchange("GET /members", 200, [{ "@odata.type": "#sample.person", userId: 2 }]),
      /0\/userId/,
    ],
    [
      "a probe's wrong answer",
      exchange("GET /rooms/1", 200, { scope: 1 }, { probe: true }),
      /scope/,
    ],
    [
      "a probe answered at an unknown path",
      exchange("GET /houses", 200, {}, { probe: true }),
      /unknown, but were answered/,
    ],
  ])("%s", (_, given, reason) => {
    expect(validate(given).join("\n")).toMatch(reason);
  });
});

describe("caught in the request", () => {
  test.each<[string, RecordedExchange, RegExp]>([
    ["an unknown path", exchange("GET /houses", 404, ERROR), /path and method are unknown/],
    ["an unknown method", exchange("PUT /rooms", 405, ERROR), /path and method are unknown/],
    [
      "another version",
      { ...exchange("GET /rooms", 200, []), url: "https://graph.microsoft.com/beta/rooms" },
      /unknown/,
    ],
    [
      "a missing property",
      exchange("POST /rooms", 201, {}, sending({})),
      /required property 'externalId'/,
    ],
    [
      "a parameter that is none",
      exchange("POST /rooms", 201, {}, sending({ externalId: "k", lobby: 1 })),
      /unevaluated/,
    ],
    ["no body", exchange("POST /rooms", 201, {}), /request body must be object/],
    [
      "a wrong enum member",
      exchange("PATCH /rooms/1", 200, {}, sending({ scope: "friends" })),
      /request body\/scope/,
    ],
    [
      "a body too many",
      exchange("GET /rooms/1", 200, {}, sending({})),
      /request body is not expected/,
    ],
    [
      "another content type",
      exchange("POST /rooms", 201, {}, { ...sending({ externalId: "k" }), requestHeaders: {} }),
      /content type/,
    ],
    ["an unknown query", exchange("GET /rooms?$select=id", 200, []), /query \$select is unknown/],
    ["a query too large", exchange("GET /rooms?$top=51", 200, []), /query \$top must be <= 50/],
    [
      "a wrong request behind a broken answer",
      exchange("GET /houses", 502, "<html>", { fault: true }),
      /unknown/,
    ],
  ])("%s", (_, given, reason) => {
    expect(validate(given).join("\n")).toMatch(reason);
  });
});
