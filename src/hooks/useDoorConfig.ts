import type { Host, InstanceConfig } from "#api/host/host.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { readAddress } from "#domain/doorDraft.ts";
import { isOwnDoor } from "#domain/ownDoor.ts";
import { PANEL_ENTITY_ID } from "#domain/tabLinks.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useLastError } from "./useLastError.ts";

/** A tab that this person may make their door. */
export type OwnTab = {
  /** Null while the tab is not there yet, or is a meeting's panel: doors are told apart by it. */
  readonly entityId: string | null;
  /** Their door as it is now; null for a new one. */
  readonly card: DoorCard | null;
  /** The person has chosen to put theirs in the place of another. */
  readonly isReplacing: boolean;
};

export type DoorConfigView =
  | { status: "loading" }
  | { status: "failed"; error: AppError; retry: () => void; isRetrying: boolean }
  | { status: "somebodyElses"; card: DoorCard; replace: () => void }
  | { status: "unreadable"; isOtherVersion: boolean; replace: () => void }
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
  const read = readAddress(config.data?.contentUrl ?? "");
  const hasDoor = read.kind === "card" || read.problem !== "missing";
  const entityId = entityIdOf(config.data);
  if (isReplaced || !hasDoor)
    return { status: "own", entityId, card: null, isReplacing: isReplaced };
  const replace = () => setIsReplaced(true);
  if (read.kind === "problem")
    return { status: "unreadable", isOtherVersion: read.problem === "wrongVersion", replace };
  const { card } = read;
  if (isOwnDoor(card, host.context.userId))
    return { status: "own", entityId, card, isReplacing: false };
  return { status: "somebodyElses", card, replace };
}

const entityIdOf = (config: InstanceConfig | null): string | null =>
  config === null || config.entityId === "" || config.entityId === PANEL_ENTITY_ID
    ? null
    : config.entityId;
