import type { GraphScope } from "#api/graph/scopes.ts";

export type TokenRequest = {
  readonly scope: GraphScope;
  /** May show a sign-in or consent window. Only ever from a click. */
  readonly interactive?: boolean;
  /** Do not answer from the cache: Graph refused the token it holds. */
  readonly forceRefresh?: boolean;
  /** A claims challenge of Graph, as JSON text. */
  readonly claims?: string;
};

type SignedInUser = {
  readonly userId: string;
  readonly tenantId: string;
  /** Null when the account carries none. */
  readonly displayName: string | null;
};

/** The one way to a token for Graph. Nobody keeps a token but the library behind it. */
export interface TokenProvider {
  /** @throws {AuthError} */
  getToken(request: TokenRequest): Promise<string>;
  /**
   * Who is signed in, after a first token was had.
   * @throws {AuthError}
   */
  getUser(): Promise<SignedInUser>;
}
