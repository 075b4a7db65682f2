import { ownTimeZone } from "#api/browser/ownLook.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import {
  comingOpenings,
  isSameClock,
  isTimeZone,
  openingAt,
  type OpeningState,
  type OpenSpan,
} from "#domain/openingHours.ts";
import { useNow } from "./useNow.ts";

const RENEW_MS = 10_000;

type Opening = {
  readonly state: OpeningState;
  /** This and the openings of the coming seven days. */
  readonly coming: readonly OpenSpan[];
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** In which all times are to be told: the reader's, or the owner's where nobody knows the reader's. */
  readonly timeZone: string;
  readonly isReadersZone: boolean;
  /** Whether the owner's clock shows another time at this moment. */
  readonly isElsewhere: (atMs: number) => boolean;
};

/** When the door is open, by the reader's clock. */
export function useOpening({ hours, timeZone: ownersZone }: DoorCard): Opening {
  const nowMs = useNow(RENEW_MS);
  const readersZone = ownTimeZone();
  const isReadersZone = isTimeZone(readersZone);
  const timeZone = isReadersZone ? readersZone : ownersZone;
  return {
    state: openingAt(hours, ownersZone, nowMs),
    coming: comingOpenings(hours, ownersZone, nowMs),
    nowMs,
    timeZone,
    isReadersZone,
    isElsewhere: (atMs) => !isSameClock(timeZone, ownersZone, atMs),
  };
}
