import { doorMemory } from "#api/storage/doorMemory.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { HostError } from "#api/host/hostError.ts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices, type Services } from "./servicesContext.tsx";

export type DoorToSave = {
  readonly entityId: string;
  readonly card: DoorCard;
  readonly contentUrl: string;
  /** Leads to the tab in Teams, where the host has told the app's id. */
  readonly deepLink: string;
};

/**
 * Joins the host's own Save button to the door: it can be pressed while there is a door to save, and the host hears of a
 * failure. Null for nothing to save.
 */
export function useConfigSave(door: DoorToSave | null): { error: AppError | null } {
  const services = useServices();
  const { host } = services;
  const isValid = door !== null;
  // `useDoorConfig` has said so when the page came up.
  const told = useRef(false);
  useEffect(() => {
    if (told.current === isValid) return;
    told.current = isValid;
    host.setValidity(isValid);
  }, [host, isValid]);

  const saving = useMutation({ mutationFn: (door: DoorToSave) => saveDoor(services, door) });
  const save = useEffectEvent(async () => {
    if (door === null) throw new HostError("refused", "there is no door to save");
    await saving.mutateAsync(door);
  });
  useEffect(() => host.onSave(() => save()), [host]);
  return { error: saving.error === null ? null : toAppError(saving.error) };
}

async function saveDoor({ host, tokens }: Services, door: DoorToSave): Promise<void> {
  const { entityId, card, contentUrl, deepLink } = door;
  await host.setConfig({
    entityId,
    contentUrl,
    websiteUrl: contentUrl,
    suggestedDisplayName: card.roomName,
  });
  // From here on the door is up: nothing may make the host believe that it is not.
  const user = await tokens.getUser().catch(() => null);
  if (user === null) return;
  doorMemory(user.tenantId, user.userId).remember({
    entityId,
    channelName: host.context.channelName,
    tabUrl: host.context.appId === null ? contentUrl : deepLink,
    joinWebUrl: card.joinWebUrl,
    savedAtMs: Date.now(),
  });
}
