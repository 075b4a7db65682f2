import { AuthError } from "#api/auth/authError.ts";
import { GRAPH_OPERATIONS } from "#api/graph/scopes.ts";
import { leaveChat, type LeaveOutcome } from "#api/panel/leaveChat.ts";
import type { ChatId } from "#domain/ids.ts";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices, type Services } from "./servicesContext.tsx";

export type { LeaveOutcome } from "#api/panel/leaveChat.ts";

type LeaveChat = {
  /** May open a sign-in window. For click handlers only. */
  readonly leave: () => void;
  readonly isLeaving: boolean;
  /** Null before it is known that the person is out, or cannot get out. */
  readonly outcome: LeaveOutcome | null;
  /** Of the last try: the person may still be in the chat. */
  readonly error: AppError | null;
};

/** Takes the visitor out of another person's chat. Never for an organizer: nobody could look after the chat. */
export function useLeaveChat(chat: ChatId): LeaveChat {
  const services = useServices();
  const isUnderWay = useRef(false);
  const leaving = useMutation({
    mutationFn: async () => {
      await obtainPermission(services);
      return leaveChat({ ...services, chat });
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  return {
    leave: () => {
      // A second press may come before the first is on screen.
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      leaving.mutate();
    },
    isLeaving: leaving.isPending,
    outcome: leaving.data ?? null,
    error: leaving.error === null ? null : toAppError(leaving.error),
  };
}

/** A window opens only where the permission is not there yet. */
async function obtainPermission({ tokens }: Services): Promise<void> {
  const { scope } = GRAPH_OPERATIONS.removeChatMember;
  try {
    await tokens.getToken({ scope });
  } catch (error) {
    if (!(error instanceof AuthError) || error.kind !== "interactionRequired") throw error;
    await tokens.getToken({ scope, interactive: true });
  }
}
