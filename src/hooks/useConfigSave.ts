import { saveDoor, type DoorToSave } from "#api/door/saveDoor.ts";
import type { AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useHostSave } from "./useHostSave.ts";

/** Saves the door with the host's own button. Null for a door that cannot be saved. */
export function useConfigSave(door: DoorToSave | null): { error: AppError | null } {
  const services = useServices();
  return useHostSave(door === null ? null : () => saveDoor(services, door));
}
