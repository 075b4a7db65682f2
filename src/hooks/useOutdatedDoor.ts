import { ownOrigin, replaceHash } from "#api/browser/ownAddress.ts";
import { updateDoor } from "#api/door/updateDoor.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import { isOwnDoor } from "#domain/ownDoor.ts";
import { useMutation } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";

type OutdatedDoor = {
  readonly update: () => void;
  readonly isUpdating: boolean;
  readonly error: AppError | null;
};

/** For the owner of a door that leads to another room than the one this device knows as theirs; else null. */
export function useOutdatedDoor(card: DoorCard): OutdatedDoor | null {
  const services = useServices();
  const { host, remembered } = services;
  const updating = useMutation({
    mutationFn: async (room: OnlineMeetingId) => updateDoor(services, ownOrigin(), card, room),
    // The host may show the tab's new address at once, at the next visit, or not before a reload.
    onSuccess: (updated) => replaceHash(encodeDoorCard(updated)),
  });
  const room = remembered();
  const isOutdated =
    isOwnDoor(card, host.context.userId) && room !== null && room.joinWebUrl !== card.joinWebUrl;
  if (!isOutdated) return null;
  return {
    update: () => updating.mutate(room.id),
    isUpdating: updating.isPending,
    error: updating.error === null ? null : toAppError(updating.error),
  };
}
