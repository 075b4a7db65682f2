import type { HostTheme } from "#api/host/hostContext.ts";
import { useSyncExternalStore } from "react";
import { useServices } from "./servicesContext.tsx";

/** What the host says of the place; the theme follows the host. `locale` is BCP 47. */
export function useHostContext(): { theme: HostTheme; locale: string } {
  const { host } = useServices();
  const theme = useSyncExternalStore(host.onThemeChange, host.theme);
  return { theme, locale: host.context.locale };
}
