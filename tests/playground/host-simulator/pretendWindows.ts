import { vi } from "vitest";

const ORIGIN = "https://playground.test";

type Listener = (event: MessageEvent) => void;

/** A window that hands on messages at the next task, as browsers do; who posts is fixed, for no browser lets a page choose. */
export function pretendWindow(origin = ORIGIN) {
  const listeners = new Set<Listener>();
  const window = {
    location: { origin },
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
    setInterval: globalThis.setInterval.bind(globalThis),
    clearInterval: globalThis.clearInterval.bind(globalThis),
    sessionStorage: { getItem: (): string | null => null },
    navigator: { clipboard: { writeText: vi.fn(async () => {}) } },
    focus: vi.fn(),
    close: vi.fn(),
    closed: false,
    open: vi.fn((): unknown => null),
  };
  const hear = (data: unknown, source: unknown, from: string) => {
    const event = { data: structuredClone(data), source, origin: from } as MessageEvent;
    setTimeout(() => listeners.forEach((listener) => listener(event)), 0);
  };
  return { window, hear };
}

/** What `sender` sees when it looks at `target`: a window to which it can post, and nothing more of its own making. */
export const seenBy = (
  target: ReturnType<typeof pretendWindow>,
  source: () => unknown,
  sourceOrigin = ORIGIN,
) => ({
  postMessage: (data: unknown, targetOrigin: string) => {
    if (targetOrigin === "*" || targetOrigin === target.window.location.origin)
      target.hear(data, source(), sourceOrigin);
  },
  closed: false,
});

/** The host's window and the tab's in its frame, each with the other's side of `postMessage`. */
export function windowPair() {
  const host = pretendWindow();
  const tab = pretendWindow();
  const tabFromHost: object = seenBy(tab, () => hostFromTab);
  const hostFromTab: object = seenBy(host, () => tabFromHost);
  const tabWindow = { ...tab.window, parent: hostFromTab, top: hostFromTab, self: null as unknown };
  tabWindow.self = tabWindow;
  return { host, hostWindow: host.window, tabFromHost, tabWindow };
}
