import { CLOUDS } from "#domain/clouds.ts";
import { consentFor } from "#playground/tenant/consent.ts";
import { accountOfAttendee } from "#playground/tenant/people.ts";
import type { HostServices } from "./hostFunction.ts";
import { addressIn } from "./readArgs.ts";

type LoginHost = Pick<HostServices, "self" | "store" | "page">;

/** `error` is null where the login service says nothing at all. */
type LoginAnswer = { readonly error: string | null; readonly description: string };

const LOGIN_ORIGINS: readonly string[] = Object.values(CLOUDS).map((cloud) => cloud.loginOrigin);
const NOWHERE = "about:blank";

const silence = (description: string): LoginAnswer => ({ error: null, description });

/** @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
function answerTo(query: URLSearchParams, { self, store, page }: LoginHost): LoginAnswer {
  const state = store.read();
  if (state.network === "offline") return silence("The network is not available.");
  if (addressIn(query.get("redirect_uri"))?.origin !== self.location.origin)
    return silence("AADSTS50011: The redirect address is not one of the app's.");
  const scopes = (query.get("scope") ?? "").split(" ").filter(Boolean);
  const account = accountOfAttendee(page.choices().person);
  if (account !== null && consentFor(state, account.userId, scopes).kind !== "granted")
    return {
      error: "interaction_required",
      description: "AADSTS65001: The user or administrator has not consented to the application.",
    };
  // Browsers keep the cookie of the login service from a frame in another site.
  return {
    error: "login_required",
    description: "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
  };
}

/** Where the frame goes instead, as the login service would send it on. */
function turnedRound({ searchParams: query, hostname }: URL, host: LoginHost): string {
  const { error, description } = answerTo(query, host);
  host.page.log({
    atMs: Date.now(),
    direction: "appToHost",
    func: `hidden frame of ${hostname}`,
    args: [query.get("scope"), query.get("prompt")],
    state: error === null ? "unanswered" : "refused",
    reason: description,
  });
  if (error === null) return NOWHERE;
  const state = query.get("state") ?? "";
  const fragment = new URLSearchParams({ error, error_description: description, state });
  return `${query.get("redirect_uri") ?? NOWHERE}#${fragment}`;
}

function signInAddress(value: string): URL | null {
  const url = addressIn(value);
  if (url === null || !LOGIN_ORIGINS.includes(url.origin)) return null;
  return url.pathname.endsWith("/oauth2/v2.0/authorize") ? url : null;
}

/**
 * Plays the login service in the hidden frames that MSAL puts into a tab without nested app authentication: no service
 * worker sees a frame of another site, so the tab's frames are turned round before they leave this machine. Over https
 * nothing is played; there the app's own pages ask the service itself.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export function playHiddenLoginFrames(tab: Window, host: LoginHost): void {
  if (!host.self.location.origin.startsWith("http:")) return;
  const native = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "src");
  const { HTMLIFrameElement: FrameOfTab } = tab as Window & typeof globalThis;
  Object.defineProperty(FrameOfTab.prototype, "src", {
    ...native,
    set(this: HTMLIFrameElement, value: string) {
      const url = signInAddress(value);
      native?.set?.call(this, url === null ? value : turnedRound(url, host));
    },
  });
}
