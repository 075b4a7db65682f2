import type { HostTheme } from "#api/host/hostContext.ts";
import { useEffect, useState } from "react";
import { useServices } from "./servicesContext.tsx";

/** What the host says of place and person; the theme follows the host. */
export function useHostContext(): { theme: HostTheme; locale: string; hostName: string } {
  const { host } = useServices();
  const [theme, setTheme] = useState(host.context.theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  return { theme, locale: host.context.locale, hostName: host.context.hostName };
}
