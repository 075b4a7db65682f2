import { answer, NO_ANSWER, refusal, type HostAnswer } from "../hostAnswer.ts";
import type { HostCall, HostFunction, HostFunctionTable } from "../hostFunction.ts";
import { readTabConfig } from "../readTabConfig.ts";

function setSettings({ args, host }: HostCall): HostAnswer {
  const read = readTabConfig(args[0], host.self.location.origin);
  if (read.problem !== undefined) return refusal("statusAndReason", read.problem);
  host.page.tab.keep(read.config);
  return answer(true);
}

function setValidityState({ args, host }: HostCall): HostAnswer {
  if (typeof args[0] !== "boolean") return refusal("none", "Validity is true or false.");
  host.page.tab.setValidity(args[0]);
  return NO_ANSWER;
}

const saveEnded = (reasonIn: (args: readonly unknown[]) => string | null): HostFunction => ({
  contexts: ["settings"],
  capability: "pages.config",
  refusal: "none",
  handle: ({ args, host }) =>
    host.page.tab.saveEnded(reasonIn(args))
      ? NO_ANSWER
      : refusal("none", "The host has not asked the tab to save."),
});

/**
 * The configuration of a tab in a channel or a chat. A tab without one is told an empty object.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/pages.config
 */
export const CONFIG_FUNCTIONS: HostFunctionTable = {
  "settings.setSettings": {
    contexts: ["content", "settings", "sidePanel"],
    capability: "pages.config",
    refusal: "statusAndReason",
    handle: setSettings,
  },
  "settings.getSettings": {
    contexts: ["content", "settings", "remove", "sidePanel"],
    capability: "pages",
    refusal: "none",
    handle: ({ host }) => answer(host.page.tab.config() ?? {}),
  },
  "settings.setValidityState": {
    contexts: ["settings", "remove"],
    capability: "pages.config",
    refusal: "none",
    handle: setValidityState,
  },
  "settings.save.success": saveEnded(() => null),
  "settings.save.failure": saveEnded(([reason]) =>
    typeof reason === "string" && reason !== "" ? reason : "The tab gave no reason.",
  ),
};
