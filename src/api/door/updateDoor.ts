import type { Host } from "#api/host/host.ts";
import { HostError } from "#api/host/hostError.ts";
import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import type { Cloud } from "#domain/clouds.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { cardIn, cardName } from "#domain/doorDraft.ts";
import type { Meeting } from "#domain/meeting.ts";
import { doorLinks, excessLength } from "#domain/tabLinks.ts";
import { doorPlace } from "./doorPlace.ts";
import { saveDoor } from "./saveDoor.ts";

type UpdateDoorDeps = {
  readonly host: Host;
  readonly tokens: TokenProvider;
  readonly cloud: Pick<Cloud, "teamsOrigin">;
};

/**
 * Lets a door lead to this room, from the door itself; its other words stay, as they are in the tab by now. Returns the card that the host has taken.
 * @param origin of the app's pages
 * @throws {HostError} A host may refuse every change outside the tab's settings; a door that would be too long, or that could
 * not be read again, is refused here.
 */
export async function updateDoor(
  deps: UpdateDoorDeps,
  origin: string,
  card: DoorCard,
  { joinWebUrl, subject }: Meeting,
): Promise<DoorCard> {
  const current = await deps.host.getConfig();
  const entityId = current?.entityId || deps.host.context.entityId;
  if (!entityId) throw new HostError("failed", "the tab has no id");
  const present = cardIn(current?.contentUrl ?? "") ?? card;
  if (present.ownerId !== card.ownerId) throw new HostError("refused", "the tab is another door");
  const roomName = cardName(subject, present.roomName);
  const updated: DoorCard = { ...present, joinWebUrl, roomName };
  const place = doorPlace(deps, origin, entityId);
  const links = doorLinks(updated, place);
  if (excessLength(updated, place) > 0 || cardIn(links.contentUrl) === null)
    throw new HostError("refused", "the updated door would not do");
  await saveDoor(deps, { ...links, entityId, card: updated });
  return updated;
}
