import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { observed, type OnExchange } from "./exchange.ts";
import { createFakeGraph } from "./fakeGraph.ts";
import { BROKEN_ANSWERS, isWithoutAnswer } from "./faults.ts";

type HttpDoorOptions = {
  readonly store: TenantStore;
  /** A free port when left out. */
  readonly port?: number;
  /** PEM texts. Without them the door speaks http. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly onExchange?: OnExchange;
};

export type HttpDoor = { readonly origin: string; close(): Promise<void> };

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined && !name.startsWith(":")) headers.set(name, String(value));
  return headers;
};

const toRequest = async (
  incoming: IncomingMessage,
  origin: string,
  signal: AbortSignal,
): Promise<Request> => {
  const body = await bodyOf(incoming);
  return new Request(new URL(incoming.url ?? "/", origin), {
    method: incoming.method ?? "GET",
    headers: headersOf(incoming),
    signal,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
};

const send = async (response: Response, outgoing: ServerResponse) => {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body);
};

/** Ends when the client hangs up before the answer. */
const hangUpSignal = (outgoing: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) controller.abort();
  });
  return controller.signal;
};

/**
 * The fake Graph on this machine's loopback address, for tests that need a real network. Without a network, as the
 * tenant has it, the connection breaks off without an answer.
 */
export async function serveFakeGraph(options: HttpDoorOptions): Promise<HttpDoor> {
  const { store, port = 0, tls, onExchange } = options;
  const isFaulty = () => BROKEN_ANSWERS.includes(store.read().fault);
  const graph = observed(createFakeGraph(store), isFaulty, onExchange);
  const originAt = (): string =>
    `${tls ? "https" : "http"}://localhost:${String((server.address() as AddressInfo).port)}`;
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    toRequest(incoming, originAt(), hangUpSignal(outgoing))
      .then(graph)
      .then((response) => send(response, outgoing))
      .catch((error: unknown) => {
        if (isWithoutAnswer(error) || outgoing.headersSent) outgoing.destroy();
        else outgoing.writeHead(500).end(`The fake Graph failed: ${String(error)}`);
      });
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    origin: originAt(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
