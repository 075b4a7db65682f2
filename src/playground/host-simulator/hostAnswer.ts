/** Arguments of the reply, null for no reply; `refused` says why the host would not do it. */
export type HostAnswer = { readonly args: readonly unknown[] | null; readonly refused?: string };

export const answer = (...args: readonly unknown[]): HostAnswer => ({ args });
export const NO_ANSWER: HostAnswer = { args: null };

/**
 * What a refusal looks like on the wire: `[false, reason]`, `[false]`, `[{ errorCode, message }]`, or nothing where
 * the wire has no word for it.
 */
export type RefusalForm = "statusAndReason" | "status" | "sdkError" | "none";

/** @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/errorcode */
export const SDK_ERROR = {
  notSupportedOnPlatform: 100,
  internalError: 500,
  notSupportedInCurrentContext: 501,
  permissionDenied: 1000,
  invalidArguments: 4000,
} as const;

const refusalArgs = (form: RefusalForm, reason: string, errorCode: number): HostAnswer["args"] => {
  switch (form) {
    case "statusAndReason":
      return [false, reason];
    case "status":
      return [false];
    case "sdkError":
      return [{ errorCode, message: reason }];
    case "none":
      return null;
  }
};

export const refusal = (
  form: RefusalForm,
  reason: string,
  errorCode: number = SDK_ERROR.permissionDenied,
): HostAnswer => ({ args: refusalArgs(form, reason, errorCode), refused: reason });
