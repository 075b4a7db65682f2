import { onHashChange, ownHash } from "#api/browser/ownAddress.ts";
import { decodeDoorCard, type ReadCard } from "#domain/doorCardCode.ts";
import { useMemo, useSyncExternalStore } from "react";

/** The card in the page's own address. A door that is saved anew may change nothing but that part of it. */
export function useDoorCard(): ReadCard {
  const hash = useSyncExternalStore(onHashChange, ownHash);
  return useMemo(() => decodeDoorCard(hash), [hash]);
}
