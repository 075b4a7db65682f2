import { ownOrigin } from "#api/browser/ownAddress.ts";
import { PANEL_ENTITY_ID, panelAddress } from "#domain/tabLinks.ts";
import type { AppError } from "./appError.ts";
import { useServices } from "./servicesContext.tsx";
import { useHostSave } from "./useHostSave.ts";

/** Saves the meeting's panel as a tab with the host's own button. It needs no room and no sign-in. */
export function usePanelTab(suggestedDisplayName: string): { error: AppError | null } {
  const { host } = useServices();
  const contentUrl = panelAddress(ownOrigin());
  return useHostSave(() =>
    host.setConfig({
      entityId: PANEL_ENTITY_ID,
      contentUrl,
      websiteUrl: contentUrl,
      suggestedDisplayName,
    }),
  );
}
