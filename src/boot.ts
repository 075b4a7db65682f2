import { hasCard } from "#api/browser/ownAddress.ts";
import { withLock } from "#api/browser/withLock.ts";
import { createTokenProvider, signInWays } from "#api/auth/createTokenProvider.ts";
import type { EntraApp } from "#api/auth/entraApp.ts";
import { singleFlight } from "#api/auth/singleFlight.ts";
import { loadConfig, type AppConfig } from "#api/config/loadConfig.ts";
import { GraphError } from "#api/graph/graphError.ts";
import { createGraphClient } from "#api/graph/graphClient.ts";
import { GRAPH_OPERATIONS } from "#api/graph/scopes.ts";
import type { Host } from "#api/host/host.ts";
import { connectTeamsHost } from "#api/host/teamsHost.ts";
import { openRoom } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import { roomMemories } from "#api/storage/roomMemory.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { showable, toRememberedRoom } from "#domain/meeting.ts";
import { givenName } from "#domain/personName.ts";
import { surfaceOf } from "#domain/surface.ts";

/** One request of another window may take 20 s; past this it is not worth waiting for. */
const OTHER_WINDOW_TIMEOUT_MS = 25_000;

/** What a new room is called, in the reader's language. */
type RoomNamer = (givenName: string | null) => string;

/**
 * Host and configuration at once; then, on the owner's own page, the token and the room, without waiting for the screen.
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

function assembleServices(host: Host, config: AppConfig, nameRoom: RoomNamer): Services {
  const entraApp = toEntraApp(config);
  const tokens = createTokenProvider(signInWays(entraApp), host.offersNestedAppAuth());
  const graph = createGraphClient({ graphOrigin: entraApp.graphOrigin, tokens });
  const memoryOf = roomMemories();
  // The host's context is only a hint; once there is a token, it says whose room this is.
  let memory = memoryOf(host.context.tenantId ?? "", host.context.userId ?? "");
  const open = async () => {
    await tokens.getToken({ scope: GRAPH_OPERATIONS.createOrGetMeeting.scope });
    const user = await tokens.getUser();
    memory = memoryOf(user.tenantId, user.userId);
    const subject = nameRoom(givenName(user.displayName));
    const opening = { graph, memory, now: Date.now, subject };
    // Two openings at once would each take the other's mark for a visit that broke off, or miss it.
    return oneAtATime(`${user.tenantId}:${user.userId}`, () => openRoom(opening));
  };
  const openOnce = singleFlight(open, () => "");
  const openTheRoom = () => openOnce(undefined);
  const surface = surfaceOf({ ...host.context, hasCard: hasCard() });
  const firstOpening = surface === "personalApp" ? openTheRoom() : null;
  // The screen may come up later than a failure; until then nobody else listens.
  firstOpening?.catch(() => undefined);
  return {
    host,
    surface,
    tokens,
    graph,
    cloud: CLOUDS[config.cloud],
    remembered: () => showable(memory.recall()),
    remember: (meeting) => memory.remember(toRememberedRoom(meeting)),
    openRoom: openTheRoom,
    firstOpening,
  };
}

/** @throws {GraphError} `timeout` when another window has been opening the room for too long. */
async function oneAtATime<Answer>(person: string, open: () => Promise<Answer>): Promise<Answer> {
  const tooLate = () => new GraphError("another window is opening the room", { kind: "timeout" });
  return withLock(`open-room:${person}`, OTHER_WINDOW_TIMEOUT_MS, open, tooLate);
}

const toEntraApp = ({ clientId, cloud, signInPage }: AppConfig): EntraApp => ({
  clientId,
  signInPage,
  loginOrigin: CLOUDS[cloud].loginOrigin,
  graphOrigin: CLOUDS[cloud].graphOrigin,
});
