import type { GraphOperation } from "#api/graph/scopes.ts";
import { expect, test } from "vitest";
import { matchOperation } from "./matchOperation.ts";
import { loadOpenApi } from "./openApi.ts";
import { readExchanges } from "./readExchanges.ts";
import { exchangeValidator } from "./validateExchange.ts";

/** Where each operation of the app's scope table lies. Complete by type: a new operation has to be named here. */
const OPERATIONS: Readonly<Record<GraphOperation, string>> = {
  createOrGetMeeting: "POST /me/onlineMeetings/createOrGet",
  getMeeting: "GET /me/onlineMeetings/{onlineMeeting-id}",
  findMeeting: "GET /me/onlineMeetings",
  updateMeeting: "PATCH /me/onlineMeetings/{onlineMeeting-id}",
  getChat: "GET /chats/{chat-id}",
  listChatMembers: "GET /chats/{chat-id}/members",
  removeChatMember: "DELETE /chats/{chat-id}/members/{conversationMember-id}",
};

const document = loadOpenApi(process.env["GRAPH_OPENAPI"]);
const exchanges = readExchanges(process.env["EXCHANGES_DIR"]);

const nameOf = (method: string, url: string) => {
  const match = matchOperation(document, method, url);
  return match && `${match.method} ${match.path.replace("/microsoft.graph.", "/")}`;
};

test("the test run recorded exchanges", () => {
  expect(exchanges.length).toBeGreaterThan(0);
});

test("every request and every answer is as Microsoft documents it", () => {
  const validate = exchangeValidator(document);
  const violations = exchanges.flatMap((exchange) =>
    validate(exchange).map(
      (reason) => `${exchange.method} ${exchange.url} → ${String(exchange.status)}: ${reason}`,
    ),
  );
  expect([...new Set(violations)]).toEqual([]);
});

test.each(Object.entries(OPERATIONS))("the app's %s took place: %s", (_, operation) => {
  const seen = exchanges
    .filter((exchange) => exchange.probe !== true)
    .map((exchange) => nameOf(exchange.method, exchange.url));
  expect(seen).toContain(operation);
});
