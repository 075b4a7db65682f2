/** What an operation answers, before headers that every answer carries are added. */
export type Reply = {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

type InnerError = { readonly code: string; readonly message: string };

type RefusalDetails = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly innerError?: InnerError;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A request that Graph refuses. Thrown by the operations, answered as Graph's error envelope. */
export class Refusal extends Error {
  readonly details: RefusalDetails;

  constructor(details: RefusalDetails) {
    super(`${String(details.status)} ${details.code}: ${details.message}`);
    this.name = "Refusal";
    this.details = details;
  }
}

export const refuse = (status: number, code: string, message: string) =>
  new Refusal({ status, code, message });

export const badRequest = (message: string) => refuse(400, "BadRequest", message);

/** The meeting service's word for a meeting that is gone, expired, somebody else's, or badly looked up. */
export const meetingNotFound = () =>
  refuse(404, "NotFound", "3004: Specified meeting is not found");

type RequestIds = { readonly requestId: string; readonly clientRequestId: string };

/**
 * Graph's error envelope. The date carries no offset, as in live answers.
 * @see https://learn.microsoft.com/graph/errors
 */
export const refusalReply = ({ details }: Refusal, ids: RequestIds, nowMs: number): Reply => ({
  status: details.status,
  ...(details.headers && { headers: details.headers }),
  body: {
    error: {
      code: details.code,
      message: details.message,
      innerError: {
        ...details.innerError,
        date: new Date(nowMs).toISOString().slice(0, 19),
        "request-id": ids.requestId,
        "client-request-id": ids.clientRequestId,
      },
    },
  },
});
