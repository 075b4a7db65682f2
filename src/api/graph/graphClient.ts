import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import ky, { HTTPError, type AfterResponseHook, type RetryOptions } from "ky";
import { claimsChallenge } from "./claimsChallenge.ts";
import { GraphError } from "./graphError.ts";
import { readFailure, retryAfterSeconds } from "./readFailure.ts";
import { GRAPH_OPERATIONS, type GraphOperation, type GraphScope } from "./scopes.ts";

const TIMEOUT_MS = 20_000;
/** A longer wait is for a person to see and decide, not for us to sit out behind a skeleton. */
const LONGEST_SILENT_WAIT_SECONDS = 5;

const repeatAfter = (statusCodes: number[]): RetryOptions => ({
  limit: 2,
  methods: ["get", "post", "patch", "delete"],
  statusCodes,
  shouldRetry: ({ error }) => (isWorthWaiting(error) ? undefined : false),
});
/** A write that met a 5xx may have worked: what the next answer says would not be the whole story. */
const REPEATED_WRITE = repeatAfter([429]);
const REPEATED_READ = repeatAfter([429, 503, 504]);
const ONLY_WITH_A_NEW_TOKEN: RetryOptions = { limit: 1, methods: [] };

type GraphRequest = {
  readonly method?: "get" | "post" | "patch" | "delete";
  /** Below `/v1.0/`, or the whole address of a next page. Ids in it are percent-encoded. */
  readonly path: string;
  readonly json?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** The request may be sent again unasked: it reads, or repeating it changes nothing. */
  readonly repeatable?: boolean;
};

/** `body` is null for an answer without content, and untrusted until a schema has read it. */
export type GraphAnswer = { readonly status: number; readonly body: unknown };

export type GraphClient = {
  /**
   * Sends one request with a token for the operation's scope.
   * @throws {GraphError} for every failure of Graph or the network; {AuthError} when there is no token; the abort reason
   * when `signal` was aborted.
   */
  send(operation: GraphOperation, request: GraphRequest): Promise<GraphAnswer>;
};

type GraphClientOptions = {
  readonly graphOrigin: string;
  readonly tokens: TokenProvider;
  /** Milliseconds until a request without an answer is given up. */
  readonly timeoutMs?: number;
};

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { graphOrigin, tokens, timeoutMs = TIMEOUT_MS } = options;
  return {
    async send(operation, request) {
      const { scope } = GRAPH_OPERATIONS[operation];
      const address = addressOf(graphOrigin, request.path);
      // The sign-in has a time limit of its own; Graph's begins when Graph is asked.
      const token = await tokens.getToken({ scope });
      request.signal?.throwIfAborted();
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
      try {
        const response = await ky(address, {
          method: request.method ?? "get",
          signal,
          ...(request.json === undefined ? {} : { json: request.json }),
          retry: retryOf(request),
          timeout: false,
          cache: "no-store",
          headers: graphHeaders(token),
          hooks: { afterResponse: [onceWithANewToken(tokens, scope)] },
        });
        return { status: response.status, body: await readBody(response, operation) };
      } catch (error) {
        throw await toGraphError(error, operation, { request: request.signal, timeout });
      }
    },
  };
}

const retryOf = ({ repeatable, method = "get" }: GraphRequest) => {
  if (repeatable !== true) return ONLY_WITH_A_NEW_TOKEN;
  return method === "get" ? REPEATED_READ : REPEATED_WRITE;
};

/** A token only ever travels to Graph's own origin, whatever a next-page address says. */
function addressOf(graphOrigin: string, path: string) {
  const url = new URL(path, `${graphOrigin}/v1.0/`);
  if (url.origin !== graphOrigin || !url.pathname.startsWith("/v1.0/")) {
    throw new GraphError("An address outside Graph", { kind: "malformed" });
  }
  return url;
}

/** A refused token is replaced once, with the claims that Graph asks for. */
const onceWithANewToken =
  (tokens: TokenProvider, scope: GraphScope): AfterResponseHook =>
  async (request, _options, response, { retryCount }) => {
    if (response.status !== 401 || retryCount > 0) return;
    const challenge = claimsChallenge(response);
    const token = await tokens.getToken({ scope, forceRefresh: true, ...challenge });
    const again = new Request(request, {
      headers: { ...headersOf(request), ...graphHeaders(token) },
    });
    return ky.retry({ request: again, delay: 0, code: "TOKEN_REFRESHED" });
  };

const headersOf = (request: Request) => Object.fromEntries(request.headers);

/** @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations */
const graphHeaders = (token: string) => ({
  authorization: `Bearer ${token}`,
  prefer: "include-unknown-enum-members",
  "client-request-id": crypto.randomUUID(),
});

function isWorthWaiting(error: Error) {
  if (!(error instanceof HTTPError)) return false;
  const wait = retryAfterSeconds(error.response.headers, Date.now());
  return (wait ?? 0) <= LONGEST_SILENT_WAIT_SECONDS;
}

async function readBody(response: Response, operation: GraphOperation): Promise<unknown> {
  const text = await response.text();
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphError(`${operation}: the answer is not JSON`, {
      kind: "malformed",
      status: response.status,
      requestId: response.headers.get("request-id"),
    });
  }
}

type Signals = { readonly request: AbortSignal | undefined; readonly timeout: AbortSignal };

async function toGraphError(error: unknown, operation: GraphOperation, signals: Signals) {
  if (signals.request?.aborted) return signals.request.reason as unknown;
  if (signals.timeout.aborted)
    return new GraphError(`${operation}: no answer in time`, { kind: "timeout" });
  if (error instanceof HTTPError) return readFailure(error.response, operation);
  // fetch tells a lost network, a refused connection and a missing CORS header apart from nothing: all are a TypeError.
  if (error instanceof TypeError)
    return new GraphError(`${operation}: no connection`, { kind: "offline" });
  return error;
}
