import { AuthError } from "#api/auth/authError.ts";
import { LobbyNotConfirmedError, type OpenedRoom, type RoomNews } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { Meeting, RememberedRoom } from "#domain/meeting.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useAskPermission } from "./useAskPermission.ts";

export type RoomView =
  | { status: "loading" }
  | {
      status: "permissionNeeded";
      error: AuthError;
      ask: () => void;
      isAsking: boolean;
      askError: AppError | null;
    }
  | {
      status: "failed";
      error: AppError;
      retry: () => void;
      isRetrying: boolean;
      remembered: RememberedRoom | null;
    }
  | { status: "remembered"; room: RememberedRoom }
  | { status: "lobbyNotConfirmed"; error: AppError; retry: () => void; isRetrying: boolean }
  | { status: "ready"; meeting: Meeting; news: RoomNews };

const takenOpenings = new WeakSet<Promise<OpenedRoom>>();

/** The first reader gets the opening that began at boot; every later one opens anew. */
const roomOpener = (services: Services) => () => {
  if (takenOpenings.has(services.firstOpening)) return services.openRoom();
  takenOpenings.add(services.firstOpening);
  return services.firstOpening;
};

export const ROOM_KEY = ["room"];

export const roomQuery = (services: Services) =>
  queryOptions({
    queryKey: ROOM_KEY,
    queryFn: roomOpener(services),
    staleTime: Infinity,
  });

/** The person's room in every state it can be in. */
export function useRoom(): RoomView {
  const services = useServices();
  const [remembered] = useState(services.remembered);
  const room = useQuery(roomQuery(services));
  const retry = () => void room.refetch();
  const permission = useAskPermission("createOrGetMeeting", retry);

  if (room.data !== undefined) return { status: "ready", ...room.data };
  if (room.error !== null) {
    return viewOfFailure(room.error, {
      retry,
      isRetrying: room.isFetching,
      permission,
      remembered,
    });
  }
  return remembered === null ? { status: "loading" } : { status: "remembered", room: remembered };
}

type Ways = {
  readonly retry: () => void;
  readonly isRetrying: boolean;
  readonly permission: ReturnType<typeof useAskPermission>;
  readonly remembered: RememberedRoom | null;
};

function viewOfFailure(
  error: Error,
  { retry, isRetrying, permission, remembered }: Ways,
): RoomView {
  if (error instanceof LobbyNotConfirmedError) {
    const cause = error.cause ?? new GraphError(error.message, { kind: "refused" });
    return { status: "lobbyNotConfirmed", error: toAppError(cause), retry, isRetrying };
  }
  const needsPerson = error instanceof AuthError && PERSON_CAN_HELP.includes(error.kind);
  if (needsPerson) {
    return {
      status: "permissionNeeded",
      error,
      ...permission,
      isAsking: permission.isAsking || isRetrying,
    };
  }
  return { status: "failed", error: toAppError(error), retry, isRetrying, remembered };
}

const PERSON_CAN_HELP: readonly AuthError["kind"][] = [
  "interactionRequired",
  "administratorRequired",
];
