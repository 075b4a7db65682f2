import { answer, refusal, SDK_ERROR } from "../hostAnswer.ts";
import type { HostCall, HostFunctionTable } from "../hostFunction.ts";
import { textIn } from "../readArgs.ts";

/** UTF-8 text from base64, or null when it is not base64. */
function textFromBase64(base64: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}

const reasonOf = (failure: unknown) =>
  failure instanceof Error ? failure.message : String(failure);

async function writeToClipboard({ args, host }: HostCall) {
  const mimeType = textIn(args[0], "mimeType");
  const text = textFromBase64(textIn(args[0], "content") ?? "");
  if (mimeType !== "text/plain" || text === null)
    return refusal("sdkError", "Only plain text is copied here.", SDK_ERROR.invalidArguments);
  try {
    await host.self.navigator.clipboard.writeText(text);
  } catch (failure) {
    return refusal("sdkError", reasonOf(failure), SDK_ERROR.internalError);
  }
  host.page.showEffect({
    func: "clipboard.writeToClipboard",
    title: "The host has copied",
    detail: text,
  });
  return answer();
}

/** @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/clipboard */
export const CLIPBOARD_FUNCTIONS: HostFunctionTable = {
  "clipboard.writeToClipboard": {
    contexts: ["content", "meetingStage", "task", "settings", "stage", "sidePanel"],
    capability: "clipboard",
    refusal: "sdkError",
    handle: writeToClipboard,
  },
};
