import type { Host } from "#api/host/host.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { cardIn } from "#domain/doorDraft.ts";
import { isOwnDoor } from "#domain/ownDoor.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useLastError } from "./useLastError.ts";

/** A tab that this person may make their door. */
export type OwnTab = {
  /** Null while the tab is not there yet. */
  readonly entityId: string | null;
  /** Their door as it is now; null for a new one. */
  readonly card: DoorCard | null;
  /** There is a door in place, and nobody can read it. */
  readonly isUnreadable: boolean;
};

export type DoorConfigView =
  | { status: "loading" }
  | { status: "failed"; error: AppError; retry: () => void; isRetrying: boolean }
  | { status: "somebodyElses"; card: DoorCard; replace: () => void }
  | ({ status: "own" } & OwnTab);

const configQuery = (host: Host) =>
  queryOptions({
    queryKey: ["tabConfig"],
    queryFn: () => host.getConfig(),
    staleTime: Infinity,
  });

/**
 * What the tab shows now, and whether this person may go on: until then no room of theirs is opened. Whose door it is the
 * host and the card say, and neither proves it: what Teams lets people change, Teams decides.
 */
export function useDoorConfig(): DoorConfigView {
  const { host } = useServices();
  const [isReplaced, setIsReplaced] = useState(false);
  const config = useQuery(configQuery(host));
  const failure = useLastError(config);
  useEffect(() => {
    host.setValidity(false);
  }, [host]);

  if (config.data === undefined) {
    if (failure === null) return { status: "loading" };
    const retry = () => void config.refetch();
    return { status: "failed", error: toAppError(failure), retry, isRetrying: config.isFetching };
  }
  const entityId = config.data?.entityId || null;
  const contentUrl = config.data?.contentUrl ?? "";
  const card = cardIn(contentUrl);
  const isUnreadable = card === null && contentUrl.includes("#");
  if (card === null || isReplaced) return { status: "own", entityId, card: null, isUnreadable };
  if (isOwnDoor(card, host.context.userId)) return { status: "own", entityId, card, isUnreadable };
  return { status: "somebodyElses", card, replace: () => setIsReplaced(true) };
}
