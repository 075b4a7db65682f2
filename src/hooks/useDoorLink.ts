import { ownOrigin } from "#api/browser/ownAddress.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import { doorAddress } from "#domain/tabLinks.ts";
import { useServices } from "./servicesContext.tsx";

/** A whole page, not a place in it. */
const WHOLE_PAGE = "";

/** Lets the host offer a link to this tab, which outside Teams leads to the same door; null where it cannot. */
export function useDoorLink(card: DoorCard): (() => void) | null {
  const { host } = useServices();
  if (!host.canShareDeepLink()) return null;
  const webUrl = doorAddress(ownOrigin(), card);
  return () => host.shareDeepLink({ subPageId: WHOLE_PAGE, label: card.roomName, webUrl });
}
