import { getMeeting } from "#api/graph/meetings.ts";
import type { OpenedRoom } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import type { Meeting } from "#domain/meeting.ts";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";

/**
 * How far the meeting's options can be believed: the answer to a change may have been lost on the way. `inDoubt`: why they
 * could not be read again.
 */
export type OptionsTrust =
  | { readonly state: "confirmed" }
  | { readonly state: "checking" }
  | { readonly state: "inDoubt"; readonly error: AppError };
type CachedRoom = OpenedRoom & { readonly trust: OptionsTrust };

const CONFIRMED: OptionsTrust = { state: "confirmed" };
const CHECKING: OptionsTrust = { state: "checking" };

const takenOpenings = new WeakSet<Promise<OpenedRoom>>();

/** The first reader gets the opening that began at boot; every later one opens anew. */
const takeOpening = async (services: Services): Promise<OpenedRoom> => {
  if (takenOpenings.has(services.firstOpening)) return services.openRoom();
  takenOpenings.add(services.firstOpening);
  return services.firstOpening;
};

const roomOpener = (services: Services) => async (): Promise<CachedRoom> => ({
  ...(await takeOpening(services)),
  trust: CONFIRMED,
});

export const roomQuery = (services: Services) =>
  queryOptions({
    queryKey: ["room"],
    queryFn: roomOpener(services),
    staleTime: Infinity,
  });

const useUpdateRoom = () => {
  const queryClient = useQueryClient();
  const { queryKey } = roomQuery(useServices());
  return (part: Partial<CachedRoom>) =>
    queryClient.setQueryData(queryKey, (room) => room && { ...room, ...part });
};

export function useOptionsTrust(): OptionsTrust {
  const room = useQuery(roomQuery(useServices()));
  return room.data?.trust ?? CHECKING;
}

/** Puts Graph's latest word on the room where every reader sees it. */
export function useKeepMeeting() {
  const { remember } = useServices();
  const updateRoom = useUpdateRoom();
  return (meeting: Meeting) => {
    remember(meeting);
    updateRoom({ meeting, trust: CONFIRMED });
  };
}

type OptionsDoubt = {
  /** A change is on its way: until its answer is there nobody knows which options apply. */
  readonly begin: () => void;
  /** The change was refused: what was known still holds. */
  readonly dispel: () => void;
};

export function useOptionsDoubt(): OptionsDoubt {
  const updateRoom = useUpdateRoom();
  return {
    begin: () => void updateRoom({ trust: CHECKING }),
    dispel: () => void updateRoom({ trust: CONFIRMED }),
  };
}

/** Reads the meeting again; until that has worked nobody is told what its options are. */
export function useRecheckMeeting({ id }: Meeting) {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  const updateRoom = useUpdateRoom();
  return async () => {
    updateRoom({ trust: CHECKING });
    try {
      keepMeeting(await getMeeting(graph, id));
    } catch (error) {
      updateRoom({ trust: { state: "inDoubt", error: toAppError(error) } });
    }
  };
}

type ReopenRoom = {
  readonly reopen: () => void;
  readonly isReopening: boolean;
  /** Of the last reopening; the room on screen is older. */
  readonly reopenError: AppError | null;
};

/** Looks for the room anew: it may be another one by now. */
export function useReopenRoom(): ReopenRoom {
  const room = useQuery(roomQuery(useServices()));
  return {
    reopen: () => void room.refetch(),
    isReopening: room.isFetching,
    reopenError: room.error === null ? null : toAppError(room.error),
  };
}
