import type { Route } from "@playwright/test";
import { CLOUDS } from "#domain/clouds.ts";
import type { Person } from "#playground/tenant/people.ts";
import { redirectPage } from "./loginPages.ts";

export const SIGN_IN_SCOPES = ["openid", "profile", "offline_access"];
export const { graphOrigin, loginOrigin } = CLOUDS.global;

/** The app's registration and who uses it. */
export type LoginSetting = {
  readonly person: Person;
  readonly clientId: string;
  /** The single-page redirect addresses of the app's registration. */
  readonly redirectUris: readonly string[];
};

/** A code that waits for its redemption, with what has to prove its origin. */
export type IssuedCode = {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
};

export type LoginService = {
  /** Short names of the Graph permissions given so far, by the person or by an administrator for everybody. */
  readonly granted: Set<string>;
  /** Short names of those that only an administrator can give. */
  readonly administratorOnly: Set<string>;
  /** One word for each answer so far, for example `silent: interaction_required`. */
  readonly answers: string[];
};

export type LoginDesk = {
  readonly setting: LoginSetting;
  readonly service: LoginService;
  readonly codes: Map<string, IssuedCode>;
};

export const isGranted = ({ service }: LoginDesk, scopes: readonly string[]) =>
  scopes.every((one) => service.granted.has(one));

/** Short names of the Graph permissions in a `scope` parameter. */
export const graphScopes = (scope: string | null) =>
  (scope ?? "")
    .split(" ")
    .filter((one) => one !== "" && !SIGN_IN_SCOPES.includes(one))
    .map((one) => one.replace(`${graphOrigin}/`, ""));

export const clientInfo = ({ userId, tenantId }: Person) =>
  Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString("base64url");

/** Back to the app, with the answer in the fragment. */
export function goBack(route: Route, query: URLSearchParams, answer: Record<string, string>) {
  const fragment = new URLSearchParams({ ...answer, state: query.get("state") ?? "" });
  const body = redirectPage(`${query.get("redirect_uri") ?? ""}#${fragment}`);
  return route.fulfill({ contentType: "text/html", body });
}
