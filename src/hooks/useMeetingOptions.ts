import { hadNoEffect } from "#api/graph/hadNoEffect.ts";
import { saveOptions } from "#api/room/saveOptions.ts";
import type { OnlineMeetingId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import {
  changedOptionNames,
  concernsLobby,
  pendingChanges,
  withChange,
  withDraft,
  type MeetingOptions,
  type OptionChanges,
} from "#domain/options.ts";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { toAppError, type AppError } from "./appError.ts";
import {
  useKeepMeeting,
  useOptionsDoubt,
  useOptionsTrust,
  useRecheckMeeting,
} from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";

type MeetingOptionsForm = {
  /** What the controls show: Graph's word overlaid with unsaved choices. */
  readonly shown: MeetingOptions;
  readonly changes: OptionChanges;
  readonly change: (next: OptionChanges) => void;
  readonly save: () => void;
  readonly discard: () => void;
  /** Stays true while a lost answer is looked for. */
  readonly isSaving: boolean;
  /** Why the options could not be read again after a lost answer: they may be others than shown. Else null. */
  readonly doubt: AppError | null;
  readonly recheck: () => void;
  /** Of the last save, while something of it is still to be saved. */
  readonly error: AppError | null;
  /** What the last save asked for and did not bring about. */
  readonly refused: OptionChanges;
  /** The last save brought about all it was asked for, and nothing has changed since. */
  readonly isSaved: boolean;
};

const NONE: OptionChanges = {};

/** `hasAnswer`: Graph has said which options apply now. */
type Saved = { readonly refused: OptionChanges; readonly hasAnswer: boolean };

export function useMeetingOptions(meeting: Meeting): MeetingOptionsForm {
  const { graph } = useServices();
  const keepMeeting = useKeepMeeting();
  const recheckMeeting = useRecheckMeeting(meeting);
  const trust = useOptionsTrust();
  const doubt = useOptionsDoubt();
  // A second click may come before the first is on screen.
  const isUnderWay = useRef(false);
  const [draft, setDraft] = useState<OptionChanges>(NONE);
  const changes = pendingChanges(meeting.options, draft);
  const isClean = isEmpty(changes);
  const save = async (id: OnlineMeetingId): Promise<Saved> => {
    let hasAnswer = false;
    const refused = await saveOptions(graph, id, changes, (answer) => {
      hasAnswer = true;
      keepMeeting(answer);
    });
    return { refused, hasAnswer };
  };
  const saving = useMutation({
    mutationFn: save,
    onMutate: () => {
      if (concernsLobby(changes)) doubt.begin();
      return trust;
    },
    onSuccess: ({ hasAnswer }, _id, before) => {
      if (hasAnswer) doubt.confirm();
      else doubt.restore(before);
      setDraft(NONE);
    },
    onError: (error, _id, before) => {
      if (!hadNoEffect(error)) void recheckMeeting();
      else if (before !== undefined) doubt.restore(before);
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  // What was saved or failed for a room that has been replaced meanwhile says nothing of the new one.
  const isOfThisRoom = saving.variables === meeting.id;
  const refused = (isOfThisRoom ? saving.data?.refused : undefined) ?? NONE;
  const hasEnded = isOfThisRoom && (saving.isSuccess || saving.isError);
  const restart = (next: OptionChanges) => {
    saving.reset();
    setDraft(next);
  };
  return {
    shown: withDraft(meeting.options, changes),
    changes,
    change: (next) => restart(withChange(meeting.options, changes, next)),
    save: () => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      saving.mutate(meeting.id);
    },
    discard: () => restart(NONE),
    isSaving: saving.isPending || trust.state === "checking",
    doubt: trust.state === "inDoubt" ? trust.error : null,
    recheck: () => void recheckMeeting(),
    error: hasEnded && saving.error !== null && !isClean ? toAppError(saving.error) : null,
    refused,
    // A lost answer that a second look found to be a yes counts as well.
    isSaved: hasEnded && isClean && isEmpty(refused),
  };
}

const isEmpty = (changes: OptionChanges) => changedOptionNames(changes).length === 0;
