import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { getMeeting } from "#api/graph/meetings.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import type { Host } from "#api/host/host.ts";
import { HostError } from "#api/host/hostError.ts";
import type { Cloud } from "#domain/clouds.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import { doorLinks, excessLength } from "#domain/tabLinks.ts";
import { doorPlace } from "./doorPlace.ts";
import { saveDoor } from "./saveDoor.ts";

type UpdateDoorDeps = {
  readonly host: Host;
  readonly tokens: TokenProvider;
  readonly graph: GraphClient;
  readonly cloud: Pick<Cloud, "teamsOrigin">;
};

/**
 * Lets a door lead to its owner's present room, from the door itself. Graph is asked first, and only to read: what the device
 * remembers may be older than the door. Returns the card that the host has taken.
 * @param origin of the app's pages
 * @throws {GraphError | AuthError | HostError} A host may refuse every change outside the tab's settings; a door that would be
 * too long is refused here.
 */
export async function updateDoor(
  deps: UpdateDoorDeps,
  origin: string,
  card: DoorCard,
  room: OnlineMeetingId,
): Promise<DoorCard> {
  const meeting = await getMeeting(deps.graph, room);
  const current = await deps.host.getConfig();
  const entityId = current?.entityId ?? deps.host.context.entityId ?? "";
  const { joinWebUrl } = meeting;
  const updated: DoorCard = { ...card, joinWebUrl, roomName: meeting.subject ?? card.roomName };
  const links = doorLinks(updated, doorPlace(deps, origin, entityId));
  if (excessLength(links.contentUrl, links.deepLink) > 0)
    throw new HostError("refused", "the updated door is too long");
  await saveDoor(deps, { ...links, entityId, card: updated });
  return updated;
}
