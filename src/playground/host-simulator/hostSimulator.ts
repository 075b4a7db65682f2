import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { answerRequest } from "./answerRequest.ts";
import { playHiddenLoginFrames } from "./hiddenLoginFrames.ts";
import { playTimeZone, type ZonedWindow } from "./frameTimeZone.ts";
import type { HostPage } from "./hostChoices.ts";
import type { HostServices } from "./hostFunction.ts";
import { createSignInWindow } from "./signInWindow.ts";
import { createTabEvents, type TabEvents } from "./tabEvents.ts";
import { readRequest, replyTo, type HostRequest } from "./wire.ts";
import { createWireLog, type WireLog } from "./wireLog.ts";

export interface HostSimulator {
  /** Sends an event such as `themeChange` to the tab, if the tab has registered its handler. */
  sendEvent(func: string, args: readonly unknown[]): void;
  /** Whether the tab has asked for this event, by the name it registered (`save`, `backButton` …). */
  hasHandler(name: string): boolean;
  /** Whether a window is the tab's, or that of its sign-in page. */
  serves(window: unknown): boolean;
  dispose(): void;
}

type HostSimulatorDeps = {
  /** The host's own window, in which the messages of the tab arrive. */
  readonly self: Window;
  /** The window of the tab's frame, or null while there is none. */
  readonly frame: () => Window | null;
  readonly store: TenantStore;
  readonly page: HostPage;
  /** Of several tabs in one page each has a host of its own: whether a window is another one's. */
  readonly isServedElsewhere?: (window: unknown) => boolean;
};

/** Before the tab is told anything: afterwards it has asked for its zone, and may have begun to sign in. */
function prepareFrame(tab: Window, host: HostServices) {
  const { timeZone } = host.page.choices();
  if (timeZone !== null) playTimeZone(tab as Window & ZonedWindow, timeZone);
  playHiddenLoginFrames(tab, host);
}

/** Answers each request once its answer is there, after the chosen delay. */
function createDesk(deps: HostSimulatorDeps, log: WireLog, events: TabEvents) {
  const { self, frame, store, page } = deps;
  const signInWindow = createSignInWindow(self);
  const host = { self, store, page, signInWindow };
  const pending = new Set<number>();

  const reply = (request: HostRequest, client: Window, args: readonly unknown[]) => {
    client.postMessage(replyTo(request, args), self.location.origin);
    log.told(request.func, args);
  };

  const replyLater = (request: HostRequest, client: Window, args: readonly unknown[]) => {
    const load = events.loads();
    const timer = self.setTimeout(() => {
      pending.delete(timer);
      if (load === events.loads()) reply(request, client, args);
    }, page.choices().delayMs);
    pending.add(timer);
  };

  return {
    signInWindow,
    async serve(request: HostRequest, client: Window) {
      const { args: given, data } = request;
      const fromTab = client === frame();
      if (fromTab) events.note(request);
      if (fromTab && request.func === "initialize") prepareFrame(client, host);
      const load = events.loads();
      const frameContext = fromTab ? page.choices().frameContext : "authentication";
      if (page.choices().silent.includes(request.func)) {
        log.heard(request, "unanswered", "Silent, as chosen.");
        return;
      }
      const answer = await answerRequest(request, { args: given, data, frameContext, host });
      log.heard(request, answer.refused === undefined ? "ok" : "refused", answer.refused);
      // When the tab has loaded anew, the page that asked is gone.
      if (answer.args !== null && load === events.loads()) replyLater(request, client, answer.args);
    },
    dispose: () => {
      for (const timer of pending) self.clearTimeout(timer);
      signInWindow.dispose();
    },
  };
}

/**
 * Answers the wire of teams-js in a page that frames the tab, as Teams would, with the tenant's people and consents.
 * teams-js trusts a host of its own origin, so that both must have the same one.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js
 */
export function createHostSimulator(deps: HostSimulatorDeps): HostSimulator {
  const { self, frame } = deps;
  const { origin } = self.location;
  const log = createWireLog(deps.page);
  const events = createTabEvents((event) => {
    frame()?.postMessage(event, origin);
    log.told(event.func, event.args);
  });
  const desk = createDesk(deps, log, events);

  const serves = (window: unknown) =>
    window !== null && (window === frame() || window === desk.signInWindow.current());
  const whyIgnored = (event: MessageEvent) => {
    if (!serves(event.source)) return "It came from another window.";
    return event.origin === origin ? undefined : `It came from ${event.origin}.`;
  };
  const onMessage = (event: MessageEvent) => {
    const request = readRequest(event.data);
    if (request === null || event.source === null || event.source === self) return;
    if (deps.isServedElsewhere?.(event.source) === true) return;
    const reason = whyIgnored(event);
    if (reason !== undefined) log.heard(request, "ignored", reason);
    else void desk.serve(request, event.source as Window);
  };

  self.addEventListener("message", onMessage);
  return {
    sendEvent: events.send,
    hasHandler: events.hasHandler,
    serves,
    dispose: () => {
      self.removeEventListener("message", onMessage);
      desk.dispose();
    },
  };
}
