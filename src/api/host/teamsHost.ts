import { app, mail, meeting, nestedAppAuth } from "@microsoft/teams-js";
import type { Host } from "./host.ts";
import { canWriteHostClipboard, writeHostClipboard } from "./hostClipboard.ts";
import { toHostContext, toHostTheme, type HostContext, type HostTheme } from "./hostContext.ts";
import { HostError } from "./hostError.ts";
import { hostPages } from "./hostPages.ts";
import { withTimeout } from "./withTimeout.ts";

const CONNECT_TIMEOUT_MS = 10_000;
const CALL_TIMEOUT_MS = 8_000;

/** No frame around us, and none of Teams' mobile shells either: teams-js would not find a host. */
const isAlone = () => window.parent === window && !("nativeInterface" in window);

/**
 * Meets the host and reads its context.
 * @throws {HostError} `notInTeams` at once in a bare browser window, `timeout` when the host stays silent.
 */
export async function connectTeamsHost(): Promise<Host> {
  if (isAlone()) throw new HostError("notInTeams", "no window around this page");
  await withTimeout("initialize", CONNECT_TIMEOUT_MS, () => app.initialize());
  const context = await withTimeout("getContext", CALL_TIMEOUT_MS, () => app.getContext());
  return teamsHost(toHostContext(context));
}

function teamsHost(context: HostContext): Host {
  return {
    context,
    ...followTheme(context.theme),
    ...hostPages(context),
    notifyAppLoaded: () => app.notifyAppLoaded(),
    notifySuccess: () => void app.notifySuccess(),
    notifyFailure: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    offersNestedAppAuth: () =>
      nestedAppAuth.isNAAChannelRecommended() && "nestedAppAuthBridge" in window,
    openLink: (url) => withTimeout("openLink", CALL_TIMEOUT_MS, () => app.openLink(url)),
    joinMeeting: (joinWebUrl) =>
      withTimeout("joinMeeting", CALL_TIMEOUT_MS, () =>
        meeting.joinMeeting({ joinWebUrl: new URL(joinWebUrl) }),
      ),
    canComposeMail: () => mail.isSupported() && context.frameContext === "content",
    composeMail: ({ subject, body }) =>
      withTimeout("composeMail", CALL_TIMEOUT_MS, () =>
        mail.composeMail({ type: mail.ComposeMailType.New, subject, message: body }),
      ),
    canWriteClipboard: canWriteHostClipboard,
    writeClipboard: (text) =>
      withTimeout("clipboard", CALL_TIMEOUT_MS, () => writeHostClipboard(text)),
  };
}

/** teams-js keeps one theme handler only; the app has several listeners that come and go. */
function followTheme(first: HostTheme): Pick<Host, "theme" | "onThemeChange"> {
  let current = first;
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((theme) => {
    current = toHostTheme(theme);
    for (const listener of listeners) listener();
  });
  return {
    theme: () => current,
    onThemeChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
