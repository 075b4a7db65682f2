import { findMeetingByJoinWebUrl, getMeeting } from "#api/graph/meetings.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import type { Meeting, RememberedRoom } from "#domain/meeting.ts";
import { roomGeneration } from "#domain/room.ts";

/**
 * The owner's present room: the one this device remembers, or the one the door leads to where that is the later one. Only
 * reads: neither may make a room.
 * @throws {GraphError | AuthError} `meetingNotFound` when Graph has neither any more.
 */
export async function presentRoom(
  graph: GraphClient,
  remembered: RememberedRoom,
  { joinWebUrl, ownerId }: DoorCard,
): Promise<Meeting> {
  const [known, doors] = await Promise.all([
    livingMeeting(graph, remembered),
    findMeetingByJoinWebUrl(graph, joinWebUrl),
  ]);
  const isOwn = doors?.organizerId === ownerId;
  if (doors !== null && isOwn && generationOf(doors) > generationOf(known)) return doors;
  if (known === null) throw new GraphError("neither room is there", { kind: "meetingNotFound" });
  return known;
}

/** A meeting that this app has not made, or none at all, is before every room. */
const generationOf = (meeting: Meeting | null): number =>
  (meeting === null ? null : roomGeneration(meeting.externalId)) ?? 0;

async function livingMeeting(graph: GraphClient, { id }: RememberedRoom): Promise<Meeting | null> {
  try {
    return await getMeeting(graph, id);
  } catch (error) {
    if (error instanceof GraphError && error.kind === "meetingNotFound") return null;
    throw error;
  }
}
