import { HostError } from "#api/host/hostError.ts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { toAppError, type AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";

/**
 * Joins the host's own Save button to this page: it can be pressed while there is something to save, and the host hears of a
 * failure. Null for nothing to save.
 */
export function useHostSave(save: (() => Promise<void>) | null): { error: AppError | null } {
  const { host } = useServices();
  const isValid = save !== null;
  // `useDoorConfig` has said so when the page came up.
  const told = useRef(false);
  useEffect(() => {
    if (told.current === isValid) return;
    told.current = isValid;
    host.setValidity(isValid);
  }, [host, isValid]);
  useEffect(
    () => () => {
      if (told.current) host.setValidity(false);
      told.current = false;
    },
    [host],
  );

  const saving = useMutation({ mutationFn: async (now: () => Promise<void>) => now() });
  const onSave = useEffectEvent(async () => {
    if (save === null) throw new HostError("refused", "there is nothing to save");
    await saving.mutateAsync(save);
  });
  useEffect(() => (isValid ? host.onSave(() => onSave()) : undefined), [host, isValid]);
  return { error: saving.error === null ? null : toAppError(saving.error) };
}
