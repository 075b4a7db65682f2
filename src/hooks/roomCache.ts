import { getMeeting } from "#api/graph/meetings.ts";
import { LobbyNotConfirmedError, type OpenedRoom } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import type { Meeting } from "#domain/meeting.ts";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import type { ReopenRoom } from "./reopenRoom.tsx";
import { useServices } from "./servicesContext.tsx";

/**
 * How far the meeting's options can be believed: the answer to a change may have been lost on the way. `inDoubt`: why they
 * could not be read again.
 */
export type OptionsTrust =
  | { readonly state: "confirmed" }
  | { readonly state: "checking" }
  | { readonly state: "inDoubt"; readonly error: AppError };
type OpenRoom = OpenedRoom & { readonly trust: OptionsTrust };
/** There is a room, and its link must not be shown: whatever was known before is over. */
type HiddenRoom = { readonly hiddenBy: LobbyNotConfirmedError };
type CachedRoom = OpenRoom | HiddenRoom;

const CONFIRMED: OptionsTrust = { state: "confirmed" };
const CHECKING: OptionsTrust = { state: "checking" };

const takenOpenings = new WeakSet<Promise<OpenedRoom>>();

/** The first reader gets the opening that began at boot; every later one opens anew. */
const takeOpening = async (services: Services): Promise<OpenedRoom> => {
  const { firstOpening } = services;
  if (firstOpening === null || takenOpenings.has(firstOpening)) return services.openRoom();
  takenOpenings.add(firstOpening);
  return firstOpening;
};

const roomOpener = (services: Services) => async (): Promise<CachedRoom> => {
  try {
    return { ...(await takeOpening(services)), trust: CONFIRMED };
  } catch (error) {
    if (error instanceof LobbyNotConfirmedError) return { hiddenBy: error };
    throw error;
  }
};

export const roomQuery = (services: Services) =>
  queryOptions({
    queryKey: ["room"],
    queryFn: roomOpener(services),
    staleTime: Infinity,
  });

const useUpdateRoom = () => {
  const queryClient = useQueryClient();
  const { queryKey } = roomQuery(useServices());
  return (update: (room: OpenRoom) => Partial<OpenRoom>) =>
    queryClient.setQueryData(queryKey, (room) =>
      room !== undefined && "meeting" in room ? { ...room, ...update(room) } : room,
    );
};

export function useOptionsTrust(): OptionsTrust {
  const room = useQuery(roomQuery(useServices()));
  return room.data !== undefined && "meeting" in room.data ? room.data.trust : CHECKING;
}

/**
 * Puts Graph's latest word on the room where every reader sees it, unless it is of a room that has been replaced. While a
 * change is on its way its answer alone can say which options apply.
 */
export function useKeepMeeting() {
  const { remember } = useServices();
  const updateRoom = useUpdateRoom();
  return (meeting: Meeting) => {
    updateRoom((room) => {
      if (room.meeting.id !== meeting.id) return room;
      remember(meeting);
      return { meeting, trust: room.trust.state === "checking" ? room.trust : CONFIRMED };
    });
  };
}

type OptionsDoubt = {
  /** A change is on its way: until its answer is there nobody knows which options apply. */
  readonly begin: () => void;
  /** The change has its answer. */
  readonly confirm: () => void;
  /** The change surely had no effect: what was known or doubted `before` it still is. */
  readonly restore: (before: OptionsTrust) => void;
};

export function useOptionsDoubt(): OptionsDoubt {
  const updateRoom = useUpdateRoom();
  const set = (trust: OptionsTrust) => void updateRoom(() => ({ trust }));
  return { begin: () => set(CHECKING), confirm: () => set(CONFIRMED), restore: set };
}

/** Reads the meeting again; until that has worked nobody is told what its options are. */
export function useRecheckMeeting({ id }: Meeting) {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  const { begin, confirm, restore } = useOptionsDoubt();
  return async () => {
    begin();
    try {
      keepMeeting(await getMeeting(graph, id));
      confirm();
    } catch (error) {
      restore({ state: "inDoubt", error: toAppError(error) });
    }
  };
}

/** The personal app's way to look for the room anew: where there is none, one is made. */
export function useReopenOwnRoom(): ReopenRoom {
  const room = useQuery(roomQuery(useServices()));
  return {
    reopen: () => void room.refetch(),
    isReopening: room.isFetching,
    reopenError: room.error === null ? null : toAppError(room.error),
    operation: "createOrGetMeeting",
  };
}
