import { FRAME_CONTEXTS } from "#domain/surface.ts";
import { answer, refusal, SDK_ERROR } from "../hostAnswer.ts";
import type { HostCall, HostFunctionTable } from "../hostFunction.ts";
import { addressIn, textIn } from "../readArgs.ts";

const NO_ADDRESS = "The argument is not an absolute address.";
const LINK_SCHEMES = ["https:", "http:", "mailto:", "tel:", "msteams:"];

function openLink({ args, host }: HostCall) {
  const url = addressIn(args[0]);
  if (url === null || !LINK_SCHEMES.includes(url.protocol))
    return refusal("statusAndReason", NO_ADDRESS);
  const detail = String(args[0]);
  host.page.showEffect({ func: "executeDeepLink", title: "Teams would open", detail });
  return answer(true);
}

function joinMeeting({ args, host }: HostCall) {
  const link = textIn(args[0], "joinWebUrl");
  if (link === null || addressIn(link) === null)
    return refusal("sdkError", NO_ADDRESS, SDK_ERROR.invalidArguments);
  host.page.showEffect({ func: "meeting.joinMeeting", title: "Teams would join", detail: link });
  return answer();
}

/**
 * Links and meetings that the host opens.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-links
 */
export const LINK_FUNCTIONS: HostFunctionTable = {
  executeDeepLink: {
    contexts: ["content", "sidePanel", "settings", "task", "stage", "meetingStage"],
    refusal: "statusAndReason",
    handle: openLink,
  },
  "meeting.joinMeeting": { contexts: FRAME_CONTEXTS, refusal: "sdkError", handle: joinMeeting },
};
