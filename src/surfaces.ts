import type { Surface } from "#domain/surface.ts";
import type { ComponentType } from "react";

type LoadScreen = () => Promise<ComponentType>;

/** The screen of each surface, in a chunk of its own. */
const SCREENS: Readonly<Record<Surface, LoadScreen>> = {
  personalApp: async () => (await import("#tabs/personal-app/PersonalApp.tsx")).PersonalApp,
  channelTab: async () => (await import("#tabs/channel-tab/ChannelTab.tsx")).ChannelTab,
  configPage: async () => (await import("#tabs/channel-tab/config/ConfigPage.tsx")).ConfigPage,
  sidePanel: async () => (await import("#tabs/side-panel/SidePanel.tsx")).SidePanel,
  unserved: async () => (await import("#tabs/unserved/Unserved.tsx")).Unserved,
};

export const loadScreen = (surface: Surface): Promise<ComponentType> => SCREENS[surface]();

/** The screen for a page outside Teams. */
export const loadOutside: LoadScreen = async () =>
  (await import("#tabs/channel-tab/OutsideTeams.tsx")).OutsideTeams;

const isSurface = (name: string | null): name is Surface =>
  name !== null && Object.hasOwn(SCREENS, name);

/** Begins to fetch the screen that the address asks for, while the host is still being met. */
export function fetchAhead(page: string | null): void {
  if (isSurface(page)) loadScreen(page).catch(() => undefined);
}
