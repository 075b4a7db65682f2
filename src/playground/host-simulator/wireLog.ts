import type { HostPage } from "./hostChoices.ts";
import { withoutTokens } from "./redact.ts";
import type { HostRequest } from "./wire.ts";
import type { WireEntry } from "./wireEntry.ts";

/** What the wire log shows: every message, without tokens, at the real clock's time. */
export function createWireLog(page: Pick<HostPage, "log">) {
  const write = (entry: Omit<WireEntry, "atMs">) => page.log({ atMs: Date.now(), ...entry });
  return {
    heard({ func, args, data }: HostRequest, state: WireEntry["state"], reason?: string) {
      write({
        direction: "appToHost",
        func,
        args: withoutTokens(data === undefined ? args : [...args, data]),
        state,
        ...(reason === undefined ? {} : { reason }),
      });
    },
    told: (func: string, args: readonly unknown[]) =>
      write({ direction: "hostToApp", func, args: withoutTokens(args), state: "ok" }),
  };
}

export type WireLog = ReturnType<typeof createWireLog>;
