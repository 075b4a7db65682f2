/** Why there is no token. */
export type AuthErrorKind =
  /** A person has to say yes, or sign in; ask again from a click. */
  | "interactionRequired"
  /** Only an administrator can allow it. */
  | "administratorRequired"
  /** The person closed the sign-in or said no. */
  | "cancelled"
  /** The host has no account for us: a guest without a token, an anonymous visitor. */
  | "accountUnavailable"
  /** This way of signing in does not exist in this host; another may. */
  | "notOffered"
  /** The browser did not let the sign-in window open. */
  | "windowBlocked"
  /** The browser keeps the sign-in from storing anything. */
  | "storageBlocked"
  | "offline"
  | "timeout"
  | "failed";

/** The only error that leaves the sign-in adapter. Its text never holds a token. */
export class AuthError extends Error {
  override readonly name = "AuthError";
  readonly kind: AuthErrorKind;
  /** Entra's own code such as AADSTS65001, or the library's, for a support case. */
  readonly code: string | null;

  constructor(kind: AuthErrorKind, code: string | null = null) {
    super(code === null ? kind : `${kind} (${code})`);
    this.kind = kind;
    this.code = code;
  }
}
