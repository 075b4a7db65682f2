import { useState } from "react";
import { useNow } from "./useNow.ts";

const MINUTE_MS = 60_000;

/** Whole minutes since the panel was opened. When the call began no host tells. */
export function usePanelAge(): number {
  const [sinceMs] = useState(Date.now);
  return Math.max(0, Math.floor((useNow(MINUTE_MS) - sinceMs) / MINUTE_MS));
}
