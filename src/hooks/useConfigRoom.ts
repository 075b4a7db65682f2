import type { Services } from "#api/services.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useLastError } from "./useLastError.ts";
import { useRoom, type RoomView } from "./useRoom.ts";

/** The room as far as it may be shown on a door. */
type KnownRoom = { readonly joinWebUrl: string; readonly subject: string | null };

type ConfigRoom = {
  readonly view: RoomView;
  /** Null where there is none to show. */
  readonly room: KnownRoom | null;
  /** Who owns it, once Graph has confirmed it; else null. `name` is null where the account carries none. */
  readonly owner: { readonly userId: string; readonly name: string | null } | null;
  /** Why nobody could say who that is, although Graph has confirmed the room. */
  readonly ownerError: AppError | null;
  readonly retryOwner: () => void;
  readonly isAskingOwner: boolean;
};

const userQuery = ({ tokens }: Services) =>
  queryOptions({
    queryKey: ["signedInUser"],
    queryFn: () => tokens.getUser(),
    staleTime: Infinity,
  });

/** The person's own room and who they are. Opens the room: only where it is known that the door is theirs. */
export function useConfigRoom(): ConfigRoom {
  const services = useServices();
  const view = useRoom();
  const isConfirmed = view.status === "ready";
  const user = useQuery({ ...userQuery(services), enabled: isConfirmed });
  const failure = useLastError(user);
  const owner =
    isConfirmed && user.data !== undefined
      ? { userId: user.data.userId, name: user.data.displayName }
      : null;
  return {
    view,
    room: knownRoom(view),
    owner,
    ownerError: isConfirmed && failure !== null ? toAppError(failure) : null,
    retryOwner: () => void user.refetch(),
    isAskingOwner: user.isFetching,
  };
}

function knownRoom(view: RoomView): KnownRoom | null {
  switch (view.status) {
    case "ready":
      return view.meeting;
    case "remembered":
      return view.room;
    case "permissionNeeded":
    case "failed":
      return view.remembered;
    case "loading":
    case "lobbyNotConfirmed":
      return null;
  }
}
