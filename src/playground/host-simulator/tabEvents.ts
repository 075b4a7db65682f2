import type { HostEvent, HostRequest } from "./wire.ts";

/** Events whose name on the wire is not the name of their handler. */
const HANDLER_OF: Readonly<Record<string, string>> = {
  "settings.save": "save",
  "settings.remove": "remove",
  backButtonPress: "backButton",
};

export type TabEvents = {
  /** Learns from a request of the tab which events it wants; a new start forgets the former page's. */
  readonly note: (request: HostRequest) => void;
  readonly send: (func: string, args: readonly unknown[]) => void;
  readonly hasHandler: (name: string) => boolean;
  /** How often the tab has started. */
  readonly loads: () => number;
};

/** Events reach only a tab that has registered a handler for them, as in Teams. */
export function createTabEvents(post: (event: HostEvent) => void): TabEvents {
  const handlers = new Set<string>();
  let loads = 0;
  return {
    note({ func, args }) {
      if (func === "initialize") {
        handlers.clear();
        loads += 1;
      }
      if (func === "registerHandler" && typeof args[0] === "string") handlers.add(args[0]);
    },
    send(func, args) {
      if (handlers.has(HANDLER_OF[func] ?? func)) post({ func, args });
    },
    hasHandler: (name) => handlers.has(name),
    loads: () => loads,
  };
}
