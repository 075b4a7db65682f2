import { updateMeeting } from "#api/graph/meetings.ts";
import { GraphError } from "#api/graph/graphError.ts";
import type { Meeting } from "#domain/meeting.ts";
import { useMutation } from "@tanstack/react-query";
import { toAppError, type AppError } from "./appError.ts";
import { useKeepMeeting } from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";

export type RenameRoom = {
  /** False when it failed; `error` says why. */
  readonly rename: (subject: string) => Promise<boolean>;
  readonly isPending: boolean;
  readonly error: AppError | null;
};

export function useRenameRoom(meeting: Meeting): RenameRoom {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  const renaming = useMutation({
    mutationFn: async (subject: string) => {
      const answer = await updateMeeting(graph, meeting.id, { subject });
      keepMeeting(answer);
      if (answer.subject !== subject) throw new GraphError("the name stayed", { kind: "refused" });
    },
  });
  return {
    rename: (subject) =>
      renaming.mutateAsync(subject).then(
        () => true,
        () => false,
      ),
    isPending: renaming.isPending,
    error: renaming.error === null ? null : toAppError(renaming.error),
  };
}
