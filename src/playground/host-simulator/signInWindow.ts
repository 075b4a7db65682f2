import { answer, refusal, type HostAnswer } from "./hostAnswer.ts";

const WATCH_EVERY_MS = 250;

type WindowSize = { readonly width: number; readonly height: number };

/** The one sign-in window that may be open, as Teams allows. */
export type SignInWindow = {
  /** The window that may speak as frame context `authentication`, or null. */
  current(): Window | null;
  open(url: URL, size: WindowSize): Promise<HostAnswer>;
  succeed(result: string): void;
  fail(reason: string): void;
  dispose(): void;
};

/** Keeps the call of the tab waiting until the window reports success or failure, or is closed. */
export function createSignInWindow(self: Window): SignInWindow {
  let window: Window | null = null;
  let settle: ((result: HostAnswer) => void) | null = null;
  let watch: number | undefined;

  const finish = (result: HostAnswer) => {
    self.clearInterval(watch);
    const waiting = settle;
    settle = null;
    window = null;
    waiting?.(result);
  };
  const fail = (reason: string) => finish(refusal("statusAndReason", reason));

  return {
    current: () => window,
    open(url, { width, height }) {
      if (window !== null) return Promise.resolve(refusal("statusAndReason", "FailedToOpenWindow"));
      window = self.open(url.href, "_blank", `popup,width=${width},height=${height}`);
      if (window === null) return Promise.resolve(refusal("statusAndReason", "FailedToOpenWindow"));
      watch = self.setInterval(() => {
        if (window?.closed === true) fail("CancelledByUser");
      }, WATCH_EVERY_MS);
      return new Promise<HostAnswer>((resolve) => {
        settle = resolve;
      });
    },
    succeed: (result) => finish(answer(true, result)),
    fail,
    dispose() {
      window?.close();
      if (window !== null) fail("CancelledByUser");
    },
  };
}
