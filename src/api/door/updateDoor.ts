import { getMeeting } from "#api/graph/meetings.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import type { Host } from "#api/host/host.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import { doorAddress } from "#domain/tabLinks.ts";

type UpdateDoorDeps = {
  readonly host: Host;
  readonly graph: GraphClient;
  /** Of the app's pages. */
  readonly origin: string;
};

/**
 * Lets a door lead to its owner's present room, from the door itself. Graph is asked first, and only to read: what the device
 * remembers may be older than the door. Returns the card that the host has taken.
 * @throws {GraphError | AuthError | HostError} A host may refuse every change outside the tab's settings.
 */
export async function updateDoor(
  { host, graph, origin }: UpdateDoorDeps,
  card: DoorCard,
  room: OnlineMeetingId,
): Promise<DoorCard> {
  const meeting = await getMeeting(graph, room);
  const current = await host.getConfig();
  const updated: DoorCard = {
    ...card,
    joinWebUrl: meeting.joinWebUrl,
    roomName: meeting.subject ?? card.roomName,
  };
  const contentUrl = doorAddress(origin, updated);
  await host.setConfig({
    entityId: current?.entityId ?? host.context.entityId ?? "",
    suggestedDisplayName: current?.suggestedDisplayName ?? updated.roomName,
    contentUrl,
    websiteUrl: contentUrl,
  });
  return updated;
}
