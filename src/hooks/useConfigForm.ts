import { ownOrigin } from "#api/browser/ownAddress.ts";
import { ownTimeZone } from "#api/browser/ownLook.ts";
import { doorPlace } from "#api/door/doorPlace.ts";
import type { DoorToSave } from "#api/door/saveDoor.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import {
  cardName,
  cardOf,
  draftOf,
  newDraft,
  problemOf,
  type DoorDraft,
  type DoorOwner,
  type DoorProblem,
} from "#domain/doorDraft.ts";
import { doorLinks } from "#domain/tabLinks.ts";
import { useState } from "react";
import { useServices } from "./servicesContext.tsx";
import type { OwnTab } from "./useDoorConfig.ts";
import type { useConfigRoom } from "./useConfigRoom.ts";

/** What a door says where a name is missing, in the reader's language. */
type SpareNames = { readonly room: string; readonly owner: string };

export type ConfigForm = {
  readonly draft: DoorDraft;
  readonly change: (part: Partial<DoorDraft>) => void;
  /** The zones to choose from: the door's own first, then this device's where it is another. */
  readonly zones: readonly string[];
  /** This device's zone. */
  readonly ownZone: string;
  /** What becomes part of the door where visitors may ask to come in; null where the host does not tell. */
  readonly address: string | null;
  /** The door as it would be shown; null while it is not known whose it is or where it leads. */
  readonly card: DoorCard | null;
  readonly problem: DoorProblem | null;
  /** The room has another link than the door that is in place. */
  readonly isOutdated: boolean;
  /** Null while something is missing, wrong or not confirmed. */
  readonly toSave: DoorToSave | null;
};

/** The door that a person is writing. Begins with the one in place; what comes later from Graph never touches their words. */
export function useConfigForm(
  tab: OwnTab,
  { room, owner }: Pick<ReturnType<typeof useConfigRoom>, "room" | "owner">,
  spare: SpareNames,
): ConfigForm {
  const services = useServices();
  const [entityId] = useState(() => tab.entityId ?? newEntityId());
  const [draft, setDraft] = useState(() =>
    tab.card === null ? newDraft(ownTimeZone()) : draftOf(tab.card),
  );
  const ownZone = newDraft(ownTimeZone()).timeZone;
  const address = services.host.context.userPrincipalName ?? tab.card?.askAddress ?? null;
  const place = doorPlace(services, ownOrigin(), entityId);
  const person = personOf(tab, owner, spare);
  const card =
    room === null || person === null
      ? null
      : cardOf(draft, {
          joinWebUrl: room.joinWebUrl,
          roomName: cardName(room.subject, spare.room),
          address,
          ...person,
        });
  const problem = card === null ? null : problemOf(draft, card, place);
  const isSound = card !== null && owner !== null && problem === null;
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    zones: [...new Set([tab.card?.timeZone ?? ownZone, ownZone])],
    ownZone,
    address,
    card,
    problem,
    isOutdated: owner !== null && tab.card !== null && room?.joinWebUrl !== tab.card.joinWebUrl,
    toSave: isSound ? { entityId, card, ...doorLinks(card, place) } : null,
  };
}

/** Graph's word once it is there, until then that of the door in place. */
function personOf(
  { card }: OwnTab,
  owner: ReturnType<typeof useConfigRoom>["owner"],
  spare: SpareNames,
): Pick<DoorOwner, "ownerId" | "ownerName"> | null {
  if (owner !== null)
    return { ownerId: owner.userId, ownerName: cardName(owner.name, spare.owner) };
  return card === null ? null : { ownerId: card.ownerId, ownerName: card.ownerName };
}

const RANDOM_LENGTH = 8;
const newEntityId = () => `door-${crypto.randomUUID().slice(0, RANDOM_LENGTH)}`;
