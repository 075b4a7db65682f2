import { AuthError } from "#api/auth/authError.ts";
import { listChatMembers } from "#api/graph/chats.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { Services } from "#api/services.ts";
import type { ChatId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import { visitorsOf, type ChatMember } from "#domain/members.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useAskPermission, type AskPermission } from "./useAskPermission.ts";

export type ChatMembersView =
  | { status: "loading" }
  | ({
      status: "permissionNeeded";
      error: AuthError | GraphError;
    } & AskPermission)
  | { status: "failed"; error: AppError; retry: () => void; isRetrying: boolean }
  | { status: "noChatYet"; retry: () => void }
  | {
      status: "ready";
      people: readonly ChatMember[];
      refresh: () => void;
      isRefreshing: boolean;
      refreshError: AppError | null;
    };

export const chatMembersQuery = (services: Services, chat: ChatId | null) =>
  queryOptions({
    queryKey: ["chatMembers", chat],
    queryFn: chat === null ? async () => null : memberReader(services, chat),
    staleTime: Infinity,
  });

const memberReader =
  ({ graph, home }: Services, chat: ChatId) =>
  ({ signal }: { signal: AbortSignal }) =>
    listOrNoChat(() => listChatMembers(graph, chat, home, signal));

/** A meeting's chat begins with its first call: until then Graph answers 404, or that we are not in it. */
async function listOrNoChat(list: () => Promise<ChatMember[]>): Promise<ChatMember[] | null> {
  try {
    return await list();
  } catch (error) {
    const hasNotBegun =
      error instanceof GraphError && (error.kind === "notFound" || error.kind === "notOnRoster");
    if (hasNotBegun) return null;
    throw error;
  }
}

/** Who can read the room's chat, the organizer apart. */
export function useChatMembers(meeting: Meeting): ChatMembersView {
  const services = useServices();
  const members = useQuery(chatMembersQuery(services, meeting.chatId));
  const retry = () => void members.refetch();
  const permission = useAskPermission("listChatMembers", retry);
  const error = members.error === null ? null : toAppError(members.error);

  if (members.data === undefined) {
    if (error === null) return { status: "loading" };
    if (!isMissingPermission(error)) {
      return { status: "failed", error, retry, isRetrying: members.isFetching };
    }
    const isAsking = permission.isAsking || members.isFetching;
    return { status: "permissionNeeded", error, ...permission, isAsking };
  }
  if (members.data === null) return { status: "noChatYet", retry };
  return {
    status: "ready",
    people: visitorsOf(members.data, meeting.organizerId),
    refresh: retry,
    isRefreshing: members.isFetching,
    refreshError: error,
  };
}

const isMissingPermission = (error: AppError): error is AuthError | GraphError =>
  (error instanceof AuthError &&
    (error.kind === "interactionRequired" || error.kind === "administratorRequired")) ||
  (error instanceof GraphError && error.kind === "consentRequired");
