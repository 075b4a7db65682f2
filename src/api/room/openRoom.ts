import { GraphError } from "#api/graph/graphError.ts";
import type { GraphClient } from "#api/graph/graphClient.ts";
import { hadNoEffect } from "#api/graph/hadNoEffect.ts";
import { createOrGetMeeting, updateMeeting, type FoundMeeting } from "#api/graph/meetings.ts";
import type { RoomMemory } from "#api/storage/roomMemory.ts";
import { toRememberedRoom, type Meeting } from "#domain/meeting.ts";
import type { OptionChanges } from "#domain/options.ts";
import { MAX_ROOM_GENERATIONS, ROOM_LIVES_MS, roomTimes } from "#domain/room.ts";

type OpenRoomDeps = {
  readonly graph: GraphClient;
  readonly memory: RoomMemory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The name of a room that is made now. */
  readonly subject: string;
};

/** `linkChanged`: the room this device remembers has another link, so old invitations lead nowhere. */
export type RoomNews = "created" | "linkChanged" | null;
export type OpenedRoom = { readonly meeting: Meeting; readonly news: RoomNews };

/**
 * The room is there, but its lobby could not be confirmed closed: its link must stay hidden. `cause` says why; without
 * a cause the organization keeps another setting.
 */
export class LobbyNotConfirmedError extends Error {
  override readonly name = "LobbyNotConfirmedError";
}

/**
 * Finds the person's room or makes it, and gives it out only when its lobby is known to be safe: a room that is new,
 * or whose first visit broke off, is closed to everybody first.
 * @throws {GraphError | AuthError} when there is no room to give; {LobbyNotConfirmedError} when its lobby is in doubt.
 */
export async function openRoom(deps: OpenRoomDeps): Promise<OpenedRoom> {
  const { memory } = deps;
  const remembered = memory.recall();
  const wasMarked = memory.isLobbyUnconfirmed();
  memory.markLobbyUnconfirmed();
  // A room that has to be made anew keeps the name its owner gave it.
  const subject = remembered?.subject ?? deps.subject;
  const { meeting, isNew } = await findOrMake({ ...deps, subject }).catch((error: unknown) => {
    if (!wasMarked && hadNoEffect(error)) memory.clearLobbyMark();
    throw error;
  });
  const isSameRoom = remembered?.joinWebUrl === meeting.joinWebUrl;
  if (remembered !== null && !isSameRoom) memory.remember({ ...remembered, isRetired: true });
  const mustClose = isNew || (wasMarked && !isSameRoom);
  const safe = mustClose ? await closeLobby(deps, meeting) : meeting;
  memory.clearLobbyMark();
  memory.remember(toRememberedRoom(safe));
  if (remembered !== null && !isSameRoom) return { meeting: safe, news: "linkChanged" };
  return { meeting: safe, news: mustClose ? "created" : null };
}

const isGone = (error: unknown) => error instanceof GraphError && error.kind === "meetingNotFound";
const isRefused = (error: unknown) => error instanceof GraphError && error.kind === "refused";

/** A dead generation is followed by the next one, so that every device finds the same living room. */
async function findOrMake(deps: OpenRoomDeps): Promise<FoundMeeting> {
  for (let generation = 1; ; generation += 1) {
    try {
      return await ofGeneration(deps, generation);
    } catch (error) {
      if (!isGone(error) || generation >= MAX_ROOM_GENERATIONS) throw error;
    }
  }
}

async function ofGeneration(deps: OpenRoomDeps, generation: number) {
  for (const [index, lifeMs] of ROOM_LIVES_MS.entries()) {
    try {
      return await createOrGetMeeting(deps.graph, {
        generation,
        subject: deps.subject,
        ...roomTimes(deps.now(), lifeMs),
      });
    } catch (error) {
      if (!isRefused(error) || index === ROOM_LIVES_MS.length - 1) throw error;
    }
  }
  throw new GraphError("no room life to ask for", { kind: "refused" });
}

const isClosed = ({ options }: Meeting) =>
  options.lobbyBypassScope === "organizer" && options.isDialInBypassEnabled !== true;

async function closeLobby(deps: OpenRoomDeps, meeting: Meeting) {
  if (isClosed(meeting)) return meeting;
  const closed: OptionChanges = {
    lobbyBypassScope: "organizer",
    ...(meeting.options.isDialInBypassEnabled === true ? { isDialInBypassEnabled: false } : {}),
  };
  let answer: Meeting;
  try {
    answer = await updateMeeting(deps.graph, meeting.id, { options: closed });
  } catch (error) {
    throw new LobbyNotConfirmedError("the lobby could not be closed", { cause: error });
  }
  if (!isClosed(answer)) throw new LobbyNotConfirmedError("the lobby stayed open");
  return answer;
}
