import { getMeeting, updateMeeting } from "#api/graph/meetings.ts";
import { hadNoEffect } from "#api/graph/hadNoEffect.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import { useMutation } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useKeepMeeting } from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";

type RenameRoom = {
  /** False when it failed; `error` says why. */
  readonly rename: (subject: string) => Promise<boolean>;
  readonly error: AppError | null;
};

type Renaming = { readonly id: OnlineMeetingId; readonly subject: string };

export function useRenameRoom(meeting: Meeting): RenameRoom {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  /** A lost answer may have been a yes: then the meeting has the new name. */
  const lookAgain = async (id: OnlineMeetingId, error: unknown) => {
    if (hadNoEffect(error)) throw error;
    const found = await getMeeting(graph, id).catch(() => null);
    if (found === null || found.subject === meeting.subject) throw error;
    return found;
  };
  const renaming = useMutation({
    mutationFn: async ({ id, subject }: Renaming) => {
      const answer = await updateMeeting(graph, id, { subject }).catch((error: unknown) =>
        lookAgain(id, error),
      );
      keepMeeting(answer);
      if (answer.subject !== subject) throw new GraphError("the name stayed", { kind: "refused" });
    },
  });
  return {
    rename: (subject) =>
      renaming.mutateAsync({ id: meeting.id, subject }).then(
        () => true,
        () => false,
      ),
    error:
      renaming.isError && renaming.variables.id === meeting.id ? toAppError(renaming.error) : null,
  };
}
