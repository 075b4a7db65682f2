import { FRAME_CONTEXTS } from "../hostChoices.ts";
import { answer, NO_ANSWER } from "../hostAnswer.ts";
import type { HostFunction, HostFunctionTable } from "../hostFunction.ts";
import { legacyContext } from "../legacyContext.ts";
import { hasCapability, runtimeAnswer } from "../runtime.ts";

const anywhere = (handle: HostFunction["handle"]): HostFunction => ({
  contexts: FRAME_CONTEXTS,
  refusal: "none",
  handle,
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
  "appInitialization.appLoaded": anywhere(() => NO_ANSWER),
  "appInitialization.success": anywhere(({ host }) =>
    hasCapability(host.page.choices(), "app.notifySuccessResponse") ? answer() : NO_ANSWER,
  ),
  "appInitialization.failure": anywhere(() => NO_ANSWER),
  "appInitialization.expectedFailure": anywhere(() => NO_ANSWER),
};
