/**
 * The claims that Graph wants in the next token, from the `WWW-Authenticate` header of a 401, or nothing.
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(response: Response): { claims?: string } {
  const header = response.headers.get("WWW-Authenticate") ?? "";
  const encoded = /claims="([^"]+)"/.exec(header)?.[1];
  if (encoded === undefined) return {};
  try {
    return { claims: atob(encoded) };
  } catch {
    return {};
  }
}
