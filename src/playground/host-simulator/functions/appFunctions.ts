import { FRAME_CONTEXTS } from "#domain/surface.ts";
import type { StartWord } from "../hostChoices.ts";
import { answer, NO_ANSWER } from "../hostAnswer.ts";
import type { HostFunction, HostFunctionTable } from "../hostFunction.ts";
import { legacyContext } from "../legacyContext.ts";
import { hasCapability, runtimeAnswer } from "../runtime.ts";

const anywhere = (handle: HostFunction["handle"]): HostFunction => ({
  contexts: FRAME_CONTEXTS,
  refusal: "none",
  handle,
});

/** A sign-in window has no loading sign of the host's over it. */
const noted = (word: StartWord, reply: HostFunction["handle"] = () => NO_ANSWER) =>
  anywhere((call) => {
    if (call.frameContext !== "authentication") call.host.page.noteStart(word);
    return reply(call);
  });

/**
 * Start, context and the app's word on how its start went.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app
 */
export const APP_FUNCTIONS: HostFunctionTable = {
  initialize: anywhere(({ host, frameContext }) =>
    answer(frameContext, "web", ...runtimeAnswer(host.page.choices())),
  ),
  getContext: anywhere(({ host, frameContext }) =>
    answer(legacyContext(host.page.choices(), frameContext)),
  ),
  registerHandler: anywhere(() => NO_ANSWER),
  readyToUnload: anywhere(() => NO_ANSWER),
  "appInitialization.appLoaded": noted("appLoaded"),
  "appInitialization.success": noted("success", ({ host }) =>
    hasCapability(host.page.choices(), "app.notifySuccessResponse") ? answer() : NO_ANSWER,
  ),
  "appInitialization.failure": noted("failure"),
  "appInitialization.expectedFailure": noted("expectedFailure"),
};
