/** Why the host did not do what it was asked. */
export type HostErrorKind =
  /** There is no Teams (or Outlook) around this page. */
  | "notInTeams"
  /** The host answered no. */
  | "refused"
  /** The host did not answer in our time. */
  | "timeout"
  /** This host cannot do it at all. */
  | "notSupported"
  /** The person closed what the host had opened. */
  | "cancelled"
  /** Not allowed where the page is shown, for example in a side panel. */
  | "wrongContext"
  | "failed";

/** The only error that leaves the host adapter. teams-js itself rejects with errors, plain objects and texts. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly kind: HostErrorKind;

  constructor(kind: HostErrorKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
  }
}

/** `SdkError.errorCode` of teams-js. @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/errorcode */
const KIND_BY_CODE: Readonly<Record<number, HostErrorKind>> = {
  100: "notSupported",
  501: "wrongContext",
  1000: "refused",
  8000: "cancelled",
  8001: "timeout",
  9000: "notSupported",
};

export function toHostError(error: unknown, call: string): HostError {
  if (error instanceof HostError) return error;
  if (typeof error === "object" && error !== null && "errorCode" in error) {
    const code = Number(error.errorCode);
    return new HostError(KIND_BY_CODE[code] ?? "failed", `${call} (${code})`);
  }
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes("only allowed in following contexts"))
    return new HostError("wrongContext", call);
  if (text.includes("No Parent window")) return new HostError("notInTeams", call);
  if (/not supported/i.test(text)) return new HostError("notSupported", call);
  if (/timed out/i.test(text)) return new HostError("timeout", call);
  return new HostError("refused", call);
}
