import { CLOUDS } from "#domain/clouds.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { callerOf } from "./caller.ts";
import { corsHeaders, isPreflight, preflightResponse } from "./cors.ts";
import { cutInHalf, htmlErrorPage, neverAnswers, noNetwork, refusalOfFault } from "./faults.ts";
import { findRoute } from "./findRoute.ts";
import { checkPermission } from "./permissions.ts";
import { readBody } from "./readBody.ts";
import { Refusal, refusalReply, type Reply } from "./reply.ts";

type FakeGraphOptions = {
  /** A GUID for `request-id`. */
  readonly newRequestId?: () => string;
};

const GRAPH_ORIGINS: readonly string[] = Object.values(CLOUDS).map((cloud) => cloud.graphOrigin);

const wantsUnknownEnumMembers = (headers: Headers) =>
  /(^|[,;\s])include-unknown-enum-members($|[,;\s])/i.test(headers.get("Prefer") ?? "");

async function answer(store: TenantStore, request: Request): Promise<Reply> {
  const url = new URL(request.url);
  const nowMs = store.now();
  const fault = refusalOfFault(store.read());
  if (fault !== null) throw fault;
  const caller = callerOf(
    request.headers,
    nowMs,
    GRAPH_ORIGINS.includes(url.origin) ? url.origin : null,
  );
  const { route, ids } = findRoute(request.method, url);
  checkPermission(route.permission, caller);
  return route.operation({
    store,
    caller,
    url,
    ids,
    body: await readBody(request),
    wantsUnknownEnumMembers: wantsUnknownEnumMembers(request.headers),
    nowMs,
  });
}

const JSON_TYPE =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

const toResponse = (reply: Reply, common: Readonly<Record<string, string>>, isCut: boolean) => {
  const text = reply.body === undefined ? null : JSON.stringify(reply.body);
  return new Response(text !== null && isCut ? cutInHalf(text) : text, {
    status: reply.status,
    headers: {
      ...common,
      ...(text !== null && { "Content-Type": JSON_TYPE }),
      ...reply.headers,
    },
  });
};

/**
 * A pretend Microsoft Graph v1.0 over a pretend tenant. Who asks comes from the bearer token, the time from the store.
 * Rejects with a TypeError when the tenant is or goes offline, as fetch does, and with an AbortError when a fault holds the
 * answer back until the request is aborted.
 * @see https://learn.microsoft.com/graph/api/overview
 */
export const createFakeGraph =
  (store: TenantStore, { newRequestId = () => crypto.randomUUID() }: FakeGraphOptions = {}) =>
  async (request: Request): Promise<Response> => {
    const { network, fault } = store.read();
    if (network === "offline") throw noNetwork();
    if (isPreflight(request)) return preflightResponse(request);
    if (fault === "neverAnswers")
      return neverAnswers(request.signal, () => store.read().network === "offline");
    if (fault === "htmlErrorPage") return htmlErrorPage(corsHeaders(request));
    const requestId = newRequestId();
    const clientRequestId = request.headers.get("client-request-id") ?? requestId;
    const common = {
      ...corsHeaders(request),
      "request-id": requestId,
      "client-request-id": clientRequestId,
      "Cache-Control": "private",
    };
    const reply = await answer(store, request).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return refusalReply(error, { requestId, clientRequestId }, store.now());
    });
    return toResponse(reply, common, fault === "malformedJson");
  };
