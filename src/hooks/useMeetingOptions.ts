import { saveOptions } from "#api/room/saveOptions.ts";
import type { Meeting } from "#domain/meeting.ts";
import {
  changedOptionNames,
  pendingChanges,
  withChange,
  withDraft,
  type MeetingOptions,
  type OptionChanges,
  type OptionName,
} from "#domain/options.ts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useKeepMeeting } from "./useRenameRoom.ts";

export type MeetingOptionsForm = {
  /** What the controls show: Graph's word overlaid with unsaved choices. */
  readonly shown: MeetingOptions;
  readonly changes: OptionChanges;
  readonly change: (next: OptionChanges) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly isSaving: boolean;
  readonly error: AppError | null;
  /** Options that the last save did not bring about. */
  readonly refused: readonly OptionName[];
  /** The last save brought about all it was asked for, and nothing has changed since. */
  readonly isSaved: boolean;
};

export function useMeetingOptions(meeting: Meeting): MeetingOptionsForm {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  const [draft, setDraft] = useState<OptionChanges>({});
  const changes = pendingChanges(meeting.options, draft);
  const saving = useMutation({
    mutationFn: () => saveOptions(graph, meeting, changes),
    onSuccess: (saved) => {
      keepMeeting(saved.meeting);
      setDraft({});
    },
  });
  const isClean = changedOptionNames(changes).length === 0;
  const refused = saving.data?.refused ?? [];
  return {
    shown: withDraft(meeting.options, changes),
    changes,
    change: (next) => {
      saving.reset();
      setDraft(withChange(meeting.options, changes, next));
    },
    save: () => saving.mutate(),
    discard: () => {
      saving.reset();
      setDraft({});
    },
    isSaving: saving.isPending,
    error: saving.error === null ? null : toAppError(saving.error),
    refused,
    isSaved: saving.isSuccess && isClean && refused.length === 0,
  };
}
