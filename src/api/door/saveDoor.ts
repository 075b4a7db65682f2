import type { TokenProvider } from "#api/auth/tokenProvider.ts";
import { withinTime } from "#api/browser/withinTime.ts";
import type { Host } from "#api/host/host.ts";
import { doorMemory } from "#api/storage/doorMemory.ts";
import type { DoorCard } from "#domain/doorCard.ts";
import type { DoorLinks } from "#domain/tabLinks.ts";

export type DoorToSave = DoorLinks & { readonly entityId: string; readonly card: DoorCard };

/** The host waits for the word that the door is up; which door this device remembers is worth less. */
const MEMORY_PATIENCE_MS = 2_000;
const tooLate = () => new Error("nobody said who is signed in");

type SaveDoorDeps = { readonly host: Host; readonly tokens: TokenProvider };

/**
 * Puts a door up with the host, and lets this device remember it for its owner.
 * @throws {HostError} when the host has not taken it. Nothing that fails later makes it look so.
 */
export async function saveDoor({ host, tokens }: SaveDoorDeps, door: DoorToSave): Promise<void> {
  const { entityId, card, contentUrl, deepLink } = door;
  await host.setConfig({
    entityId,
    contentUrl,
    websiteUrl: contentUrl,
    suggestedDisplayName: card.roomName,
  });
  const user = await withinTime(MEMORY_PATIENCE_MS, tokens.getUser(), tooLate).catch(() => null);
  if (user === null) return;
  doorMemory(user.tenantId, user.userId).remember({
    entityId,
    channelName: host.context.channelName,
    tabUrl: deepLink ?? contentUrl,
    joinWebUrl: card.joinWebUrl,
    savedAtMs: Date.now(),
  });
}
