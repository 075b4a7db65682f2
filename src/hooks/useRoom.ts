import type { RoomNews } from "#api/room/openRoom.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { Meeting, RememberedRoom } from "#domain/meeting.ts";
import { useQuery } from "@tanstack/react-query";
import { canSignInHelp, isAdministratorsTurn, toAppError, type AppError } from "./appError.ts";
import { roomQuery, type OptionsTrust } from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";
import { useAskPermission, type AskPermission } from "./useAskPermission.ts";
import { useLastError } from "./useLastError.ts";

export type { RoomNews } from "#api/room/openRoom.ts";

/** `remembered`: the room as this device knows it, to show while or although Graph does not answer; or null. */
export type RoomView =
  | { status: "loading" }
  | ({
      status: "permissionNeeded";
      error: AppError;
      remembered: RememberedRoom | null;
    } & AskPermission)
  | {
      status: "failed";
      error: AppError;
      retry: () => void;
      isRetrying: boolean;
      remembered: RememberedRoom | null;
    }
  | { status: "remembered"; room: RememberedRoom }
  | { status: "lobbyNotConfirmed"; error: AppError; retry: () => void; isRetrying: boolean }
  | { status: "ready"; meeting: Meeting; news: RoomNews; trust: OptionsTrust };

/** The person's room in every state it can be in. */
export function useRoom(): RoomView {
  const services = useServices();
  const room = useQuery(roomQuery(services));
  const failure = useLastError(room);
  const retry = () => void room.refetch();
  const permission = useAskPermission("createOrGetMeeting", retry);

  const isRetrying = room.isFetching;
  if (room.data !== undefined) {
    if ("meeting" in room.data) return { status: "ready", ...room.data };
    const { hiddenBy } = room.data;
    const cause =
      room.error ?? hiddenBy.cause ?? new GraphError(hiddenBy.message, { kind: "refused" });
    return { status: "lobbyNotConfirmed", error: toAppError(cause), retry, isRetrying };
  }
  const remembered = services.remembered();
  if (failure !== null) {
    return viewOfFailure(failure, { retry, isRetrying, permission, remembered });
  }
  return remembered === null ? { status: "loading" } : { status: "remembered", room: remembered };
}

type Ways = {
  readonly retry: () => void;
  readonly isRetrying: boolean;
  readonly permission: AskPermission;
  readonly remembered: RememberedRoom | null;
};

function viewOfFailure(
  failure: Error,
  { retry, isRetrying, permission, remembered }: Ways,
): RoomView {
  const error = toAppError(failure);
  if (canSignInHelp(error) || isAdministratorsTurn(error)) {
    const isAsking = permission.isAsking || isRetrying;
    return { status: "permissionNeeded", error, remembered, ...permission, isAsking };
  }
  return { status: "failed", error, retry, isRetrying, remembered };
}
