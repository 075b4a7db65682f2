import { saveDoor, type DoorToSave } from "#api/door/saveDoor.ts";
import { HostError } from "#api/host/hostError.ts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";

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
