import { useNow } from "./useNow.ts";

const MINUTE_MS = 60_000;
/** The panel is seldom opened on a full minute of the clock that renews its age. */
const RENEW_MS = 10_000;

/** Whole minutes since `openedAtMs`, milliseconds since 1970. When the call began no host tells. */
export function usePanelAge(openedAtMs: number): number {
  return Math.max(0, Math.floor((useNow(RENEW_MS) - openedAtMs) / MINUTE_MS));
}
