import type { Person } from "#playground/tenant/people.ts";
import { mintAccessToken, mintIdToken } from "#playground/tenant/tokens.ts";
import { accountOf } from "./issueTokens.ts";

const LIFE_SECONDS = 3600;
const SIGN_IN_SCOPES = ["openid", "profile", "offline_access"];

type Session = Readonly<Record<string, string>>;

/** A credential's key: home account, environment, type, client, tenant, scopes, claims, scheme; lower case. */
const keyOf = (...parts: readonly string[]) => parts.join("-").toLowerCase();

const clientInfoOf = (person: Person) =>
  btoa(JSON.stringify({ uid: person.userId, utid: person.tenantId })).replaceAll("=", "");

const accountEntity = (person: Person) => ({
  ...accountCore(person),
  realm: person.tenantId,
  localAccountId: person.userId,
  username: person.userPrincipalName,
  name: person.displayName,
  authorityType: "MSSTS",
  clientInfo: clientInfoOf(person),
  tenantProfiles: [
    {
      tenantId: person.tenantId,
      localAccountId: person.userId,
      name: person.displayName,
      isHomeTenant: true,
    },
  ],
});

function accountCore(person: Person) {
  const { homeAccountId, environment } = accountOf(person);
  return { homeAccountId, environment };
}

/**
 * What MSAL 3 leaves in `sessionStorage` after a sign-in, key by key. `nowMs` is the tenant's clock.
 * @see https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/msal-browser-v3.30.0/lib/msal-common/src/cache/utils/CacheHelpers.ts
 */
export function signInSession(
  person: Person,
  clientId: string,
  scopes: readonly string[],
  nowMs: number,
): Session {
  const nowSeconds = Math.floor(nowMs / 1000);
  // MSAL takes an entry from the future for a clock turned back, so that its own times are the browser's.
  const cachedAt = Math.floor(Date.now() / 1000);
  const core = accountCore(person);
  const tenant = person.tenantId;
  const target = [...SIGN_IN_SCOPES, ...scopes].join(" ");
  const owner = [core.homeAccountId, core.environment] as const;
  const accountKey = keyOf(...owner, tenant);
  const idTokenKey = keyOf(...owner, "idtoken", clientId, tenant, "", "", "");
  const accessTokenKey = keyOf(...owner, "accesstoken", clientId, tenant, target, "", "");
  const refreshTokenKey = keyOf(...owner, "refreshtoken", clientId, "", "", "", "");
  const entries: Readonly<Record<string, object>> = {
    [accountKey]: accountEntity(person),
    [idTokenKey]: {
      ...core,
      credentialType: "IdToken",
      clientId,
      realm: tenant,
      secret: mintIdToken(person, clientId, nowSeconds, LIFE_SECONDS),
    },
    [accessTokenKey]: {
      ...core,
      credentialType: "AccessToken",
      clientId,
      realm: tenant,
      target,
      tokenType: "Bearer",
      secret: mintAccessToken(person, scopes, nowSeconds, LIFE_SECONDS),
      cachedAt: String(cachedAt),
      expiresOn: String(cachedAt + LIFE_SECONDS),
      extendedExpiresOn: String(cachedAt + LIFE_SECONDS),
    },
    [refreshTokenKey]: {
      ...core,
      credentialType: "RefreshToken",
      clientId,
      secret: `playground-refresh.${person.key}`,
    },
    "msal.account.keys": [accountKey],
    [`msal.token.keys.${clientId}`]: {
      idToken: [idTokenKey],
      accessToken: [accessTokenKey],
      refreshToken: [refreshTokenKey],
    },
  };
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, JSON.stringify(entry)]),
  );
}

type Lists = readonly string[] | Readonly<Record<string, readonly string[]>>;

const union = (one: readonly string[], other: readonly string[]) => [
  ...new Set([...one, ...other]),
];

/** MSAL's lists of its keys, with those of whoever else is signed in. */
function mergedLists(before: Lists, added: Lists): Lists {
  if (Array.isArray(before) && Array.isArray(added)) return union(before, added);
  const lists = Object.entries(added as Readonly<Record<string, readonly string[]>>);
  const known = before as Readonly<Record<string, readonly string[]>>;
  return Object.fromEntries(lists.map(([name, keys]) => [name, union(known[name] ?? [], keys)]));
}

function withListed(before: string | null, key: string, text: string): string {
  if (before === null || !key.startsWith("msal.")) return text;
  return JSON.stringify(mergedLists(JSON.parse(before) as Lists, JSON.parse(text) as Lists));
}

type Keys = Pick<Storage, "getItem">;

/** A sign-in beside those that the session holds already: tabs of one page share it, whoever is in front of them. */
export const besideOthers = (storage: Keys, session: Session): Session =>
  Object.fromEntries(
    Object.entries(session).map(([key, text]) => [
      key,
      withListed(storage.getItem(key), key, text),
    ]),
  );

/** Signs the person in for MSAL 3 of the same origin, beside whoever is, with the scopes they have allowed. */
export function seedSignInSession(
  storage: Pick<Storage, "getItem" | "setItem">,
  person: Person,
  clientId: string,
  scopes: readonly string[],
  nowMs: number,
): void {
  const session = besideOthers(storage, signInSession(person, clientId, scopes, nowMs));
  for (const [key, text] of Object.entries(session)) storage.setItem(key, text);
}
