import { isNarrow } from "#api/browser/ownLook.ts";
import { useEffect, useEffectEvent } from "react";
import { useServices } from "./servicesContext.tsx";

/**
 * Lets the host's back button take back a step inside the page, where the page shows one part at a time; elsewhere the
 * button stays the host's.
 */
export function useBackStep(hasStep: boolean, takeBack: () => void): void {
  const { host } = useServices();
  const onBack = useEffectEvent(() => {
    if (!isNarrow()) return false;
    takeBack();
    return true;
  });
  useEffect(() => (hasStep ? host.onBack(onBack) : undefined), [host, hasStep]);
}
