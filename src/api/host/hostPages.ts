import { pages } from "@microsoft/teams-js";
import type { Host, InstanceConfig } from "./host.ts";
import type { HostContext } from "./hostContext.ts";
import { HostError, toHostError } from "./hostError.ts";
import { withTimeout } from "./withTimeout.ts";

const CALL_TIMEOUT_MS = 8_000;
const SHARING_CONTEXTS = ["content", "sidePanel", "meetingStage"];

type HostPages = Pick<
  Host,
  | "canShareDeepLink"
  | "shareDeepLink"
  | "onBack"
  | "getConfig"
  | "setConfig"
  | "setValidity"
  | "onSave"
>;

/** The tab as a page of the host: its configuration, links to it, and the way back. */
export const hostPages = ({ frameContext, isMobile }: HostContext): HostPages => ({
  canShareDeepLink: () =>
    !isMobile && pages.isSupported() && SHARING_CONTEXTS.includes(frameContext),
  shareDeepLink: ({ subPageId, label, webUrl }) =>
    attempt("shareDeepLink", () =>
      pages.shareDeepLink({ subPageId, subPageLabel: label, subPageWebUrl: webUrl }),
    ),
  onBack: followBack(),
  getConfig: async () => toConfig(await withTimeout("getConfig", CALL_TIMEOUT_MS, pages.getConfig)),
  setConfig: (config) =>
    withTimeout("setConfig", CALL_TIMEOUT_MS, () => pages.config.setConfig(config)),
  setValidity: (isValid) => attempt("setValidity", () => pages.config.setValidityState(isValid)),
  onSave: followSave(),
});

/** A call that is not answered, but may throw at once what is no error. @throws {HostError} */
function attempt(call: string, ask: () => void): void {
  try {
    ask();
  } catch (error) {
    throw toHostError(error, call);
  }
}

/** A tab that is being added has no address yet. */
const toConfig = (config: pages.InstanceConfig | undefined): InstanceConfig | null =>
  config?.contentUrl
    ? {
        entityId: config.entityId ?? "",
        contentUrl: config.contentUrl,
        websiteUrl: config.websiteUrl ?? config.contentUrl,
        suggestedDisplayName: config.suggestedDisplayName ?? "",
      }
    : null;

/** teams-js keeps one handler only. The one that came last is asked first: it belongs to the innermost page. */
function followBack(): Host["onBack"] {
  const handlers = new Set<() => boolean>();
  let isRegistered = false;
  return (handler) => {
    if (!pages.backStack.isSupported()) return () => undefined;
    handlers.add(handler);
    if (!isRegistered) {
      isRegistered = true;
      pages.backStack.registerBackButtonHandler(
        () => [...handlers].findLast((ask) => ask()) !== undefined,
      );
    }
    return () => void handlers.delete(handler);
  };
}

/** teams-js keeps one handler only, and has no way to take it back. */
function followSave(): Host["onSave"] {
  let current: (() => Promise<void>) | null = null;
  let isRegistered = false;
  const save = async (event: pages.config.SaveEvent) => {
    try {
      if (current === null) throw new HostError("refused", "nothing to save");
      await current();
      event.notifySuccess();
    } catch (error) {
      event.notifyFailure(error instanceof Error ? error.message : "failed");
    }
  };
  return (handler) => {
    current = handler;
    if (!isRegistered) {
      isRegistered = true;
      attempt("onSave", () => pages.config.registerOnSaveHandler((event) => void save(event)));
    }
    return () => {
      if (current === handler) current = null;
    };
  };
}
