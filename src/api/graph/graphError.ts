/** What went wrong between us and Graph, as far as it makes a difference to a person or to the next step. */
export type GraphErrorKind =
  /** The token was refused twice, or none could be had: signing in again is the way on. */
  | "signInRequired"
  /** A permission is missing. */
  | "consentRequired"
  | "forbidden"
  /** The signed-in person is not a member of that chat. */
  | "notOnRoster"
  /** The meeting has expired, was deleted or belongs to somebody else (3004, 3003). */
  | "meetingNotFound"
  | "notFound"
  | "conflict"
  | "throttled"
  /** Graph understood the request and will not do it (400). */
  | "refused"
  /** No network, or a proxy in between cut the line. */
  | "offline"
  | "timeout"
  | "service"
  /** An answer that is not what Graph documents: broken JSON, a proxy's page, a missing field. */
  | "malformed";

type GraphErrorDetails = {
  readonly kind: GraphErrorKind;
  /** HTTP status, or null when nothing came back. */
  readonly status: number | null;
  /** Graph's `error.code`. */
  readonly code: string | null;
  /** Seconds that Graph asks us to wait, or null when it named none. */
  readonly retryAfterSeconds: number | null;
  /** Graph's request id, for a support case. */
  readonly requestId: string | null;
};

/**
 * The only error that leaves the Graph adapter, besides `AuthError` when no token could be had and the abort of a
 * caller who lost interest. Holds no token and no address with personal data.
 */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly kind: GraphErrorKind;
  readonly status: number | null;
  readonly code: string | null;
  readonly retryAfterSeconds: number | null;
  readonly requestId: string | null;

  constructor(
    message: string,
    details: Partial<GraphErrorDetails> & Pick<GraphErrorDetails, "kind">,
  ) {
    super(message);
    this.kind = details.kind;
    this.status = details.status ?? null;
    this.code = details.code ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.requestId = details.requestId ?? null;
  }
}

export const isGraphError = (error: unknown, kind: GraphErrorKind): error is GraphError =>
  error instanceof GraphError && error.kind === kind;
