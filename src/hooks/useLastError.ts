import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";

/**
 * Why the last reading failed, also while the next one is under way, or null. A query without data forgets its error as
 * soon as it reads again; a notice must not vanish under the finger that pressed **Try again**.
 */
export function useLastError({
  error,
  data,
}: Pick<UseQueryResult, "error" | "data">): Error | null {
  const [last, setLast] = useState<Error | null>(null);
  const kept = data === undefined ? (error ?? last) : error;
  if (kept !== last) setLast(kept);
  return kept;
}
