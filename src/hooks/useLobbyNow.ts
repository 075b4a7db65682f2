import { onVisible } from "#api/browser/onVisible.ts";
import { hadNoEffect } from "#api/graph/hadNoEffect.ts";
import { saveOptions } from "#api/room/saveOptions.ts";
import { lobbyState, type LobbyState } from "#domain/lobbyState.ts";
import type { ChatId, OnlineMeetingId } from "#domain/ids.ts";
import { changesOf, lobbyStep, undoOf, type LobbyStep } from "#domain/lobbyNow.ts";
import {
  changedOptionNames,
  pendingChanges,
  type MeetingOptions,
  type OptionChanges,
} from "#domain/options.ts";
import type { OwnMeeting } from "#domain/panelMeeting.ts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { usePanelChanges } from "./panelCache.ts";
import type { OptionsTrust } from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";

export type LobbyNow = {
  readonly state: LobbyState;
  /** What one tap would do; null while nobody knows the lobby, or where there is none to set. */
  readonly step: LobbyStep | null;
  readonly take: (step: LobbyStep) => void;
  /** Stays true while a lost answer is looked for. */
  readonly isChanging: boolean;
  /** Brings back exactly what was before the last change, until the next one; else null. */
  readonly undo: (() => void) | null;
  /** What the last change asked for and did not bring about. */
  readonly refused: OptionChanges;
  /** Of the last change, while something of it is still to be done. */
  readonly error: AppError | null;
  readonly retry: () => void;
  /** Why the lobby could not be read again after a lost answer, else null. */
  readonly doubt: AppError | null;
  readonly recheck: () => void;
};

/** `before`: null for a change that takes one back, which is not taken back again. */
type Change = {
  readonly id: OnlineMeetingId;
  readonly asked: OptionChanges;
  readonly before: MeetingOptions | null;
};
type Changed = { readonly refused: OptionChanges; readonly hasAnswer: boolean };

const NONE: OptionChanges = {};

/** The lobby of the call that is going on: one tap, in force at once. */
export function useLobbyNow(chat: ChatId, own: OwnMeeting, trust: OptionsTrust): LobbyNow {
  const { id, options } = own.meeting;
  const { graph } = useServices();
  const panel = usePanelChanges(chat, own);
  // A second tap may come before the first is on screen.
  const isUnderWay = useRef(false);
  const changing = useMutation({
    mutationFn: async ({ asked }: Change): Promise<Changed> => {
      let hasAnswer = false;
      const answers: Promise<void>[] = [];
      const refused = await saveOptions(graph, id, asked, (answer) => {
        hasAnswer = true;
        answers.push(panel.keep(answer));
      }).finally(() => Promise.all(answers));
      return { refused, hasAnswer };
    },
    onMutate: () => {
      panel.trust({ state: "checking" });
      return trust;
    },
    onSuccess: ({ hasAnswer }, _change, before) =>
      panel.trust(hasAnswer ? { state: "confirmed" } : before),
    onError: (error, _change, before) => {
      if (!hadNoEffect(error)) void panel.recheck();
      else if (before !== undefined) panel.trust(before);
    },
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  // Somebody may have changed the lobby in Teams itself: what is said of it must not outlive a look elsewhere.
  const onReturn = useEffectEvent(() => {
    if (!isUnderWay.current && trust.state === "confirmed") void panel.recheck();
  });
  useEffect(() => onVisible(() => onReturn()), []);
  const send = (change: Change) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    changing.mutate(change);
  };

  const isKnown = trust.state === "confirmed" && !changing.isPending;
  // What was asked of a meeting that is no longer the panel's says nothing of this one.
  const last = changing.variables?.id === id ? changing.variables : undefined;
  const undo = isKnown && last !== undefined ? undoOfLast(last, options) : null;
  const isDone = last === undefined || isEmpty(pendingChanges(options, last.asked));
  const hasFailed = changing.isError && isKnown && !isDone;
  return {
    state: isKnown ? lobbyState(options) : LOBBY_WITHOUT_TRUST[trust.state],
    step: trust.state === "inDoubt" ? null : lobbyStep(options),
    take: (step) => send({ id, asked: changesOf(step, options), before: options }),
    isChanging: changing.isPending || trust.state === "checking",
    undo: undo === null ? null : () => send({ id, asked: undo, before: null }),
    refused: (last === undefined ? undefined : changing.data?.refused) ?? NONE,
    error: hasFailed ? toAppError(changing.error) : null,
    retry: () => last && send({ ...last, before: last.before && options }),
    doubt: trust.state === "inDoubt" ? trust.error : null,
    recheck: () => void panel.recheck(),
  };
}

const undoOfLast = ({ asked, before }: Change, now: MeetingOptions): OptionChanges | null =>
  before === null ? null : undoOf(before, asked, now);

const LOBBY_WITHOUT_TRUST: Readonly<Record<OptionsTrust["state"], LobbyState>> = {
  confirmed: "checking",
  checking: "checking",
  inDoubt: "unknown",
};

const isEmpty = (changes: OptionChanges) => changedOptionNames(changes).length === 0;
