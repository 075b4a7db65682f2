import { withLock } from "#api/browser/withLock.ts";
import { createTokenProvider, signInWays } from "#api/auth/createTokenProvider.ts";
import type { EntraApp } from "#api/auth/entraApp.ts";
import { singleFlight } from "#api/auth/singleFlight.ts";
import { loadConfig, type AppConfig } from "#api/config/loadConfig.ts";
import { createGraphClient } from "#api/graph/graphClient.ts";
import { GRAPH_OPERATIONS } from "#api/graph/scopes.ts";
import type { Host } from "#api/host/host.ts";
import { connectTeamsHost } from "#api/host/teamsHost.ts";
import { openRoom } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import { roomMemories } from "#api/storage/roomMemory.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { givenName } from "#domain/personName.ts";

/** What a new room is called, in the reader's language. */
export type RoomNamer = (givenName: string | null) => string;

/**
 * Host and configuration at once, then the token and the room, without waiting for the screen.
 * @throws {HostError | ConfigError} when there is nothing to work with.
 */
export async function startServices(
  nameRoom: RoomNamer,
  connect: () => Promise<Host> = connectTeamsHost,
): Promise<Services> {
  const loading = loadConfig();
  // Heard below, once there is a host to tell.
  loading.catch(() => undefined);
  const host = await connect();
  try {
    return assembleServices(host, await loading, nameRoom);
  } catch (error) {
    host.notifyFailure("The app's configuration cannot be used.");
    throw error;
  }
}

export function assembleServices(host: Host, config: AppConfig, nameRoom: RoomNamer): Services {
  const entraApp = toEntraApp(config);
  const tokens = createTokenProvider(signInWays(entraApp), host.offersNestedAppAuth());
  const graph = createGraphClient({ graphOrigin: entraApp.graphOrigin, tokens });
  const memoryOf = roomMemories();
  const open = async () => {
    await tokens.getToken({ scope: GRAPH_OPERATIONS.createOrGetMeeting.scope });
    const user = await tokens.getUser();
    const subject = nameRoom(givenName(user.displayName));
    // The token says who asks; the host's context is only a hint.
    const memory = memoryOf(user.tenantId, user.userId);
    const opening = () => openRoom({ graph, memory, now: Date.now, subject });
    // Two openings at once would each take the other's mark for a visit that broke off, or miss it.
    return withLock(`open-room:${user.tenantId}:${user.userId}`, opening);
  };
  const openOnce = singleFlight(open, () => "");
  const openTheRoom = () => openOnce(undefined);
  const firstOpening = openTheRoom();
  // The screen may come up later than a failure; until then nobody else listens.
  firstOpening.catch(() => undefined);
  const cloud = CLOUDS[config.cloud];
  const remembered = () =>
    memoryOf(host.context.tenantId ?? "", host.context.userId ?? "").recall();
  return { host, tokens, graph, cloud, remembered, openRoom: openTheRoom, firstOpening };
}

const toEntraApp = ({ clientId, cloud, signInPage }: AppConfig): EntraApp => ({
  clientId,
  signInPage,
  loginOrigin: CLOUDS[cloud].loginOrigin,
  graphOrigin: CLOUDS[cloud].graphOrigin,
});
