import { removePeople } from "#api/removal/removePeople.ts";
import { sleep } from "#api/browser/sleep.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { ChatMember } from "#domain/members.ts";
import type { RemovalRun } from "#domain/removal.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useServices } from "./servicesContext.tsx";
import { chatMembersQuery } from "./useChatMembers.ts";

type Removal = {
  /** Null before the first removal, and after `dismiss`. */
  readonly run: RemovalRun | null;
  /** The run's end, or null when there is no chat or another run is under way. */
  readonly start: (people: readonly ChatMember[]) => Promise<RemovalRun | null>;
  /** Leaves whoever has not been reached. */
  readonly stop: () => void;
  readonly dismiss: () => void;
};

/** Takes people out of the room's chat and reads the list again afterwards. */
export function useRemoval(meeting: Meeting): Removal {
  const services = useServices();
  const queryClient = useQueryClient();
  const [run, setRun] = useState<RemovalRun | null>(null);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const start = async (people: readonly ChatMember[]) => {
    const chat = meeting.chatId;
    if (chat === null || underWay.current !== null) return null;
    const controller = new AbortController();
    underWay.current = controller;
    const deps = { ...services, chat, now: Date.now, sleep, onProgress: setRun };
    const ended = await removePeople(deps, people, controller.signal).finally(() => {
      underWay.current = null;
    });
    void queryClient.invalidateQueries(chatMembersQuery(services, chat));
    return ended;
  };
  return { run, start, stop: () => underWay.current?.abort(), dismiss: () => setRun(null) };
}
