import { CLOUDS } from "#domain/clouds.ts";
import type { Person } from "./people.ts";

const GRAPH_AUDIENCES: readonly unknown[] = Object.values(CLOUDS).map((cloud) => cloud.graphOrigin);

/** What the fake Graph learns from a bearer token: who asks, and what they were allowed. */
type AccessTokenClaims = {
  readonly oid: string;
  readonly tid: string;
  readonly scopes: readonly string[];
  /** The Graph of the one cloud in which the token is worth something. */
  readonly audience: string;
  /** Seconds since 1970. */
  readonly exp: number;
};

const base64Url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const fromBase64Url = (text: string) =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0)),
  );

/** An unsigned token in the shape of a JWT: readable by MSAL and teamsfx, worthless anywhere else. */
const unsignedJwt = (payload: object) =>
  [
    base64Url(JSON.stringify({ alg: "none", typ: "JWT" })),
    base64Url(JSON.stringify(payload)),
    "playground",
  ].join(".");

const commonClaims = (
  person: Person,
  audience: string,
  nowSeconds: number,
  lifeSeconds: number,
) => ({
  aud: audience,
  iss: `https://login.microsoftonline.com/${person.tenantId}/v2.0`,
  iat: nowSeconds,
  nbf: nowSeconds,
  exp: nowSeconds + lifeSeconds,
  oid: person.userId,
  tid: person.tenantId,
  name: person.displayName,
  preferred_username: person.userPrincipalName,
  upn: person.userPrincipalName,
  ver: "2.0",
});

/**
 * A Graph access token. `nowSeconds` is the tenant's clock, so that time travel expires it. `audience` is the Graph
 * origin of the cloud it is for.
 */
export const mintAccessToken = (
  person: Person,
  scopes: readonly string[],
  nowSeconds: number,
  lifeSeconds = 3600,
  audience: string = CLOUDS.global.graphOrigin,
) =>
  unsignedJwt({
    ...commonClaims(person, audience, nowSeconds, lifeSeconds),
    scp: scopes.join(" "),
  });

/** An id token for MSAL, or with the app's own audience the SSO token that the host hands out. */
export const mintIdToken = (
  person: Person,
  clientId: string,
  nowSeconds: number,
  lifeSeconds = 3600,
) =>
  unsignedJwt({ ...commonClaims(person, clientId, nowSeconds, lifeSeconds), sub: person.userId });

/** The claims of a Graph access token, or null when the text is none. Expiry is for the caller to judge. */
export function readAccessToken(token: string): AccessTokenClaims | null {
  const payload = token.split(".")[1];
  if (payload === undefined) return null;
  try {
    const claims = JSON.parse(fromBase64Url(payload)) as Record<string, unknown>;
    if (!GRAPH_AUDIENCES.includes(claims["aud"])) return null;
    return {
      oid: String(claims["oid"]),
      tid: String(claims["tid"]),
      scopes: typeof claims["scp"] === "string" ? claims["scp"].split(" ").filter(Boolean) : [],
      audience: String(claims["aud"]),
      exp: Number(claims["exp"]),
    };
  } catch {
    return null;
  }
}
