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

/** Neither found done by a second look after a lost answer, nor meant for a room that has been replaced. */
const isOpen = ({ id, subject }: Renaming, meeting: Meeting) =>
  id === meeting.id && subject !== meeting.subject;

export function useRenameRoom(meeting: Meeting): RenameRoom {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  // Where this fails as well, the form already says that nothing is known.
  const lookAgain = () => getMeeting(graph, meeting.id).then(keepMeeting, () => undefined);
  const renaming = useMutation({
    mutationFn: async ({ id, subject }: Renaming) => {
      const answer = await updateMeeting(graph, id, { subject }).catch((error: unknown) => {
        if (!hadNoEffect(error)) void lookAgain();
        throw error;
      });
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
      renaming.isError && isOpen(renaming.variables, meeting) ? toAppError(renaming.error) : null,
  };
}
