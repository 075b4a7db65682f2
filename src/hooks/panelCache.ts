import { getMeeting } from "#api/graph/meetings.ts";
import { recognise } from "#api/panel/recognise.ts";
import type { Services } from "#api/services.ts";
import type { ChatId } from "#domain/ids.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { OwnMeeting, PanelMeeting } from "#domain/panelMeeting.ts";
import { queryOptions, skipToken, useQueryClient } from "@tanstack/react-query";
import { toAppError } from "./appError.ts";
import type { OptionsTrust } from "./roomCache.ts";
import { useServices } from "./servicesContext.tsx";

type CachedPanel = {
  readonly place: PanelMeeting;
  readonly trust: OptionsTrust;
};

/** Not asked while there is no chat or no account: `chat` is null. */
export const panelQuery = (services: Services, chat: ChatId | null) =>
  queryOptions({
    queryKey: ["panelMeeting", chat],
    queryFn: chat === null ? skipToken : panelReader(services, chat),
    staleTime: Infinity,
  });

const panelReader =
  (services: Services, chat: ChatId) =>
  async ({ signal }: { signal: AbortSignal }): Promise<CachedPanel> => {
    const place = await recognise({ ...services, chat, remembered: services.remembered() }, signal);
    if ("meeting" in place) keepIfRemembered(services, place.meeting);
    return { place, trust: { state: "confirmed" } };
  };

/** A room that this device does not know stays unknown: its lobby was perhaps never confirmed, and the personal app sees to that. */
function keepIfRemembered({ remembered, remember }: Services, meeting: Meeting) {
  if (remembered()?.id === meeting.id) remember(meeting);
}

type PanelChanges = {
  /** Graph's word on the meeting; a reading that is under way is older and comes to nothing. */
  readonly keep: (meeting: Meeting) => Promise<void>;
  readonly trust: (trust: OptionsTrust) => void;
  /** Reads the meeting again; until that has worked nobody is told what its lobby is. */
  readonly recheck: () => Promise<void>;
};

/** The way to write what the panel knows of the person's own meeting. */
export function usePanelChanges(chat: ChatId, { meeting: { id } }: OwnMeeting): PanelChanges {
  const services = useServices();
  const queryClient = useQueryClient();
  const { queryKey } = panelQuery(services, chat);
  const trust = (next: OptionsTrust) =>
    void queryClient.setQueryData(queryKey, (panel) => panel && { ...panel, trust: next });
  const keep = async (meeting: Meeting) => {
    await queryClient.cancelQueries({ queryKey });
    keepIfRemembered(services, meeting);
    queryClient.setQueryData(queryKey, (panel) =>
      panel && "meeting" in panel.place && panel.place.meeting.id === meeting.id
        ? { ...panel, place: { ...panel.place, meeting } }
        : panel,
    );
  };
  const recheck = async () => {
    trust({ state: "checking" });
    try {
      await keep(await getMeeting(services.graph, id));
      trust({ state: "confirmed" });
    } catch (error) {
      trust({ state: "inDoubt", error: toAppError(error) });
    }
  };
  return { keep, trust, recheck };
}
