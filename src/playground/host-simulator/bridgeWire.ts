/** Methods of the nested app authentication bridge. */
type BridgeMethod = "GetInitContext" | "GetToken" | "GetTokenPopup";

export type BridgeRequest = {
  readonly method: BridgeMethod;
  readonly requestId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

/** Words that MSAL turns into its error classes. */
type BridgeStatus =
  | "USER_INTERACTION_REQUIRED"
  | "USER_CANCEL"
  | "NO_NETWORK"
  | "PERSISTENT_ERROR"
  | "ACCOUNT_UNAVAILABLE"
  | "DISABLED"
  | "NESTED_APP_AUTH_UNAVAILABLE";

export type BridgeError = {
  readonly status: BridgeStatus;
  readonly code: string;
  readonly subError: string;
  readonly description: string;
};

const METHODS: readonly string[] = ["GetInitContext", "GetToken", "GetTokenPopup"];

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** The request inside the bridge's JSON text, or null when it is none. */
export function readBridgeRequest(data: string | undefined): BridgeRequest | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(data ?? "null");
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null) return null;
  const { messageType, method, requestId, tokenParams } = parsed as Record<string, unknown>;
  if (messageType !== "NestedAppAuthRequest" || !METHODS.includes(text(method))) return null;
  if (typeof requestId !== "string") return null;
  const params = (tokenParams ?? {}) as Record<string, unknown>;
  return {
    method: text(method) as BridgeMethod,
    requestId,
    clientId: text(params["clientId"]),
    scopes: text(params["scope"]).split(" ").filter(Boolean),
  };
}

const answer = (requestId: string, body: object) =>
  JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...body });

export const bridgeSuccess = (requestId: string, body: object) =>
  answer(requestId, { success: true, ...body });

export const bridgeFailure = (requestId: string, error: BridgeError) =>
  answer(requestId, { success: false, error });

export const bridgeError = (
  status: BridgeStatus,
  code: string,
  description: string,
): BridgeError => ({ status, code, subError: "", description });
