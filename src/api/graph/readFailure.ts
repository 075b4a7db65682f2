import * as v from "valibot";
import { GraphError, type GraphErrorKind } from "./graphError.ts";

const inner = v.nullish(
  v.looseObject({ message: v.nullish(v.string()), "request-id": v.nullish(v.string()) }),
);

/** Graph's error envelope. Live answers say `innerError`, the documentation `innererror`. */
const envelope = v.looseObject({
  error: v.looseObject({
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    innerError: inner,
    innererror: inner,
  }),
});

const MEETING_GONE = /^(3004|3003):/;
const NOT_ON_ROSTER = /AclCheckFailed/;
const MISSING_SCOPE = /scope permissions|insufficient privileges to complete/i;

function kindOf(status: number, code: string, reason: string): GraphErrorKind {
  if (MEETING_GONE.test(reason)) return "meetingNotFound";
  if (status === 401) return "signInRequired";
  if (status === 403) {
    if (NOT_ON_ROSTER.test(reason)) return "notOnRoster";
    return MISSING_SCOPE.test(reason) || code === "insufficient_claims"
      ? "consentRequired"
      : "forbidden";
  }
  if (status === 404) return "notFound";
  if (status === 409) return "conflict";
  if (status === 429) return "throttled";
  if (status >= 500) return "service";
  return status === 400 ? "refused" : "malformed";
}

/** A 4xx without Graph's envelope is a proxy's: its 404 must not pass for "gone", nor its 403 for a refusal. */
const isGraphsWord = (status: number, hasEnvelope: boolean) =>
  hasEnvelope || status >= 500 || status === 401 || status === 429;

/** Seconds of a Retry-After header, which may carry decimals or a date; null when there is none. */
export function retryAfterSeconds(headers: Headers, nowMs: number): number | null {
  const text = headers.get("Retry-After");
  if (text === null) return null;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, (date - nowMs) / 1000);
}

/**
 * The typed error for an answer that is not a success. A body that is not Graph's envelope (a proxy's page, cut JSON)
 * keeps the status and loses nothing else.
 * @see https://learn.microsoft.com/graph/errors
 */
export async function readFailure(response: Response, operation: string): Promise<GraphError> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const parsed = v.safeParse(envelope, body);
  const error = parsed.success ? parsed.output.error : null;
  const details = error?.innerError ?? error?.innererror;
  // The chat service puts its reason into the inner error, the meeting service into the outer one.
  const reason = `${error?.message ?? ""} ${details?.message ?? ""}`;
  return new GraphError(`${operation}: ${response.status} ${error?.code ?? "no error envelope"}`, {
    kind: isGraphsWord(response.status, error !== null)
      ? kindOf(response.status, error?.code ?? "", reason)
      : "malformed",
    status: response.status,
    code: error?.code ?? null,
    retryAfterSeconds: retryAfterSeconds(response.headers, Date.now()),
    requestId: details?.["request-id"] ?? response.headers.get("request-id"),
  });
}
