import type { AuthError } from "#api/auth/authError.ts";
import { orChatAbsence, type ChatAbsence } from "#api/graph/chatAbsence.ts";
import type { GraphError } from "#api/graph/graphError.ts";
import { listRoomMembers } from "#api/room/listRoomMembers.ts";
import type { Services } from "#api/services.ts";
import type { ChatId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import { visitorsOf, type ChatMember } from "#domain/members.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { isMissingPermission, toAppError, type AppError } from "./appError.ts";
import { useReopenRoom } from "./reopenRoom.tsx";
import { useServices } from "./servicesContext.tsx";
import { useAskPermission, type AskPermission, type GraphOperation } from "./useAskPermission.ts";
import { useLastError } from "./useLastError.ts";

export type { ChatAbsence } from "#api/graph/chatAbsence.ts";

type Reading = {
  readonly refresh: () => void;
  readonly isRefreshing: boolean;
  /** Of the last refresh; what is shown is older. */
  readonly refreshError: AppError | null;
};

export type ChatMembersView =
  | { status: "loading" }
  | ({ status: "permissionNeeded"; error: AuthError | GraphError } & AskPermission)
  | { status: "failed"; error: AppError; retry: () => void; isRetrying: boolean }
  | ({
      status: "noChatYet";
      absence: ChatAbsence;
      /** What a refresh asks Graph for. */
      operation: GraphOperation;
    } & Reading)
  | ({
      status: "ready";
      people: readonly ChatMember[];
      /** Milliseconds since 1970. */
      readAtMs: number;
    } & Reading);

type ChatMembers = readonly ChatMember[] | ChatAbsence;

export const chatMembersQuery = (services: Services, chat: ChatId | null) =>
  queryOptions({
    queryKey: ["chatMembers", chat],
    queryFn: memberReader(services, chat),
    staleTime: Infinity,
  });

const memberReader =
  (services: Services, chat: ChatId | null) =>
  async ({ signal }: { signal: AbortSignal }): Promise<ChatMembers> =>
    chat === null ? "notBegun" : orChatAbsence(listRoomMembers(services, chat, signal));

/** Who can read the room's chat, the organizer apart. */
export function useChatMembers(meeting: Meeting): ChatMembersView {
  const services = useServices();
  const members = useQuery(chatMembersQuery(services, meeting.chatId));
  const room = useReopenRoom();
  const retry = () => void members.refetch();
  const permission = useAskPermission("listChatMembers", retry);
  const failure = useLastError(members);
  const error = failure === null ? null : toAppError(failure);
  const isRefreshing = members.isFetching;

  if (members.data === undefined) {
    if (error === null) return { status: "loading" };
    if (!isMissingPermission(error)) {
      return { status: "failed", error, retry, isRetrying: isRefreshing };
    }
    const isAsking = permission.isAsking || isRefreshing;
    return { status: "permissionNeeded", error, ...permission, isAsking };
  }
  const reading = { refresh: retry, isRefreshing, refreshError: error };
  if (typeof members.data === "string") {
    const absence = members.data;
    if (meeting.chatId !== null || room === null)
      return { status: "noChatYet", absence, ...reading, operation: "listChatMembers" };
    // A meeting without a chat id gets one with its first call: only the room tells it.
    const { reopen: refresh, isReopening, reopenError, operation } = room;
    return {
      status: "noChatYet",
      absence,
      refresh,
      isRefreshing: isReopening,
      refreshError: reopenError,
      operation,
    };
  }
  const people = visitorsOf(members.data, meeting.organizerId);
  return { status: "ready", people, readAtMs: members.dataUpdatedAt, ...reading };
}
