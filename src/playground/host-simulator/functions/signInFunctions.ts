import { PLAYGROUND_CONFIG } from "#playground/playgroundConfig.ts";
import { accountOfAttendee } from "#playground/tenant/people.ts";
import { mintIdToken } from "#playground/tenant/tokens.ts";
import { FRAME_CONTEXTS } from "#domain/surface.ts";
import { answer, NO_ANSWER, refusal } from "../hostAnswer.ts";
import type { HostCall, HostFunction, HostFunctionTable } from "../hostFunction.ts";
import { addressIn } from "../readArgs.ts";
import { answerBridgeText } from "../nestedAppAuth.ts";
import { answerInPlaceOfSignInPage } from "../signInAnswer.ts";

function getAuthToken({ host }: HostCall) {
  if (host.store.read().network === "offline")
    return refusal("statusAndReason", "The network is not available.");
  const person = accountOfAttendee(host.page.choices().person);
  if (person === null) return refusal("statusAndReason", "The user is not signed in.");
  const nowSeconds = Math.floor(host.store.now() / 1000);
  return answer(true, mintIdToken(person, PLAYGROUND_CONFIG.clientId, nowSeconds));
}

async function authenticate({ args, host }: HostCall) {
  const url = addressIn(args[0]);
  if (url?.protocol !== "https:")
    return refusal("statusAndReason", "The address of the sign-in page is not https.");
  return url.origin === host.self.location.origin
    ? host.signInWindow.open(url, { width: Number(args[1]), height: Number(args[2]) })
    : answerInPlaceOfSignInPage(url, host);
}

const report = (tell: (host: HostCall["host"], text: string) => void): HostFunction => ({
  contexts: ["authentication"],
  refusal: "none",
  handle: ({ args, host }) => {
    tell(host, typeof args[0] === "string" ? args[0] : "");
    return NO_ANSWER;
  },
});

/**
 * The host's own token, the sign-in window and nested app authentication.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/authentication
 */
export const SIGN_IN_FUNCTIONS: HostFunctionTable = {
  "authentication.getAuthToken": {
    contexts: FRAME_CONTEXTS,
    refusal: "statusAndReason",
    handle: getAuthToken,
  },
  "authentication.authenticate": {
    contexts: ["content", "sidePanel", "settings", "remove", "task", "stage", "meetingStage"],
    refusal: "statusAndReason",
    handle: authenticate,
  },
  "authentication.authenticate.success": report((host, text) => host.signInWindow.succeed(text)),
  "authentication.authenticate.failure": report((host, text) => host.signInWindow.fail(text)),
  "nestedAppAuth.execute": { contexts: FRAME_CONTEXTS, refusal: "none", handle: answerBridgeText },
};
