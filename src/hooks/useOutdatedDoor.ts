import { ownOrigin, replaceHash } from "#api/browser/ownAddress.ts";
import { presentRoom } from "#api/door/presentRoom.ts";
import { updateDoor } from "#api/door/updateDoor.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { encodeDoorCard } from "#domain/doorCardCode.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import { isOwnDoor } from "#domain/ownDoor.ts";
import { useMutation } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useServices, type Services } from "./servicesContext.tsx";

type OutdatedDoor = {
  readonly update: () => void;
  readonly isUpdating: boolean;
  readonly error: AppError | null;
};

/**
 * For the owner of a door that leads to another room than the one this device knows as theirs; else null. Which of the two is
 * behind only Graph can say, and only a click asks it.
 */
export function useOutdatedDoor(card: DoorCard): OutdatedDoor | null {
  const services = useServices();
  const updating = useMutation({
    mutationFn: (known: RememberedRoom) => bringTogether(services, card, known),
  });
  const known = services.remembered();
  const isOwn = isOwnDoor(card, services.host.context.userId);
  if (!isOwn || known === null || known.joinWebUrl === card.joinWebUrl) return null;
  return {
    update: () => updating.mutate(known),
    isUpdating: updating.isPending,
    error: updating.error === null ? null : toAppError(updating.error),
  };
}

/** The device learns which room is the present one, and so does the door where it leads to another. */
async function bringTogether(services: Services, card: DoorCard, known: RememberedRoom) {
  const room = await presentRoom(services.graph, known, card);
  services.remember(room);
  if (room.joinWebUrl === card.joinWebUrl) return;
  const updated = await updateDoor(services, ownOrigin(), card, room);
  // The host may show the tab's new address at once, at the next visit, or not before a reload.
  replaceHash(encodeDoorCard(updated));
}
