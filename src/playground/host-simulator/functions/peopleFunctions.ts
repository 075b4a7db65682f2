import type { FrameContext } from "#domain/surface.ts";
import { answer, refusal } from "../hostAnswer.ts";
import type { HostFunction, HostFunctionTable } from "../hostFunction.ts";

type Composer = Pick<HostFunction, "contexts" | "capability" | "refusal">;

/** A function that opens a form of the host, filled in; the person may still leave it. */
const composer = (func: string, title: string, rest: Composer): HostFunction => ({
  ...rest,
  handle: ({ args, host }) => {
    if (typeof args[0] !== "object" || args[0] === null)
      return refusal(rest.refusal, "Nothing was given.");
    host.page.showEffect({ func, title, detail: JSON.stringify(args[0], null, 2) });
    return answer(true);
  },
});

const within = (
  contexts: readonly FrameContext[],
  capability: string,
  form: "statusAndReason" | "status" = "statusAndReason",
): Composer => ({ contexts, capability, refusal: form });

/**
 * Mail, chat, call and calendar: none of them is allowed in the side panel of a meeting.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/mail
 */
export const PEOPLE_FUNCTIONS: HostFunctionTable = {
  "mail.composeMail": composer(
    "mail.composeMail",
    "The host would start a mail",
    within(["content"], "mail"),
  ),
  "calendar.composeMeeting": composer(
    "calendar.composeMeeting",
    "The host would start an invitation",
    within(["content"], "calendar"),
  ),
  "chat.openChat": composer(
    "chat.openChat",
    "Teams would open a chat",
    within(["content", "task"], "chat"),
  ),
  "call.startCall": composer(
    "call.startCall",
    "Teams would start a call",
    within(["content", "task"], "call", "status"),
  ),
};
