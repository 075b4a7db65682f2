import { removePeople } from "#api/removal/removePeople.ts";
import { sleep } from "#api/browser/sleep.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { ChatMember } from "#domain/members.ts";
import type { RemovalRun } from "#domain/removal.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useServices } from "./servicesContext.tsx";
import { chatMembersQuery } from "./useChatMembers.ts";

export type Removal = {
  /** Null before the first removal, and after `dismiss`. */
  readonly run: RemovalRun | null;
  readonly start: (people: readonly ChatMember[]) => void;
  /** Leaves whoever has not been reached. */
  readonly stop: () => void;
  readonly dismiss: () => void;
};

/** Takes people out of the room's chat and reads the list again afterwards. */
export function useRemoval(meeting: Meeting): Removal {
  const services = useServices();
  const queryClient = useQueryClient();
  const [run, setRun] = useState<RemovalRun | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const start = (people: readonly ChatMember[]) => {
    const chat = meeting.chatId;
    if (chat === null || (abort.current !== null && run?.phase !== "done")) return;
    const controller = new AbortController();
    abort.current = controller;
    const deps = { ...services, chat, now: Date.now, sleep, onProgress: setRun };
    void removePeople(deps, people, controller.signal).then(() => {
      abort.current = null;
      return queryClient.invalidateQueries(chatMembersQuery(services, chat));
    });
  };
  return { run, start, stop: () => abort.current?.abort(), dismiss: () => setRun(null) };
}
