import { personByUserId, type Person } from "#playground/tenant/people.ts";
import { readAccessToken } from "#playground/tenant/tokens.ts";
import { Refusal, refuse } from "./reply.ts";

export type Caller = { readonly person: Person; readonly scopes: readonly string[] };

const CHALLENGE =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
  'client_id="00000003-0000-0000-c000-000000000000"';

export const invalidToken = (message: string) =>
  new Refusal({
    status: 401,
    code: "InvalidAuthenticationToken",
    message,
    headers: { "WWW-Authenticate": CHALLENGE },
  });

const bearerOf = (headers: Headers): string => {
  const [scheme, token] = (headers.get("Authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() !== "bearer" || !token) throw invalidToken("Access token is empty.");
  return token;
};

/**
 * Who asks, from the bearer token alone.
 * @param graphOrigin the cloud's Graph, or null behind a door that stands for any: a token is worth nothing in another cloud
 * @throws {Refusal} 401 for a token that is missing, unreadable, expired or meant for another cloud; 404 for somebody without Teams
 */
export function callerOf(headers: Headers, nowMs: number, graphOrigin: string | null): Caller {
  const claims = readAccessToken(bearerOf(headers));
  if (claims === null) throw invalidToken("IDX14100: JWT is not well formed.");
  if (graphOrigin !== null && claims.audience !== graphOrigin)
    throw invalidToken("Access token validation failure. Invalid audience.");
  // Written so that an expiry which is no number counts as expired.
  if (!(claims.exp * 1000 > nowMs))
    throw invalidToken("Lifetime validation failed, the token is expired.");
  const person = personByUserId(claims.oid);
  if (person === undefined || person.tenantId !== claims.tid) throw refuse(404, "UnknownError", "");
  return { person, scopes: claims.scopes };
}
