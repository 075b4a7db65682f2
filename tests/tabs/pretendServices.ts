import { createGraphClient } from "#api/graph/graphClient.ts";
import type { Host } from "#api/host/host.ts";
import { HostError } from "#api/host/hostError.ts";
import { openRoom } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import type { RoomMemory } from "#api/storage/roomMemory.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { showable, toRememberedRoom } from "#domain/meeting.ts";
import type { Surface } from "#domain/surface.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { pretendTokens, type PretendTokens } from "#tests/support/pretendTokens.ts";

export type PretendHost = Host & {
  readonly opened: string[];
  readonly copied: string[];
  readonly joined: string[];
};

/** A host that notes what it was asked, and does nothing that Teams may not do. */
export function pretendHost(overrides: Partial<Host> = {}): PretendHost {
  const opened: string[] = [];
  const copied: string[] = [];
  const joined: string[] = [];
  return {
    opened,
    copied,
    joined,
    context: {
      theme: "default",
      locale: "en-GB",
      frameContext: "content",
      isMobile: false,
      userId: PEOPLE.owner.userId,
      tenantId: PEOPLE.owner.tenantId,
      userPrincipalName: PEOPLE.owner.userPrincipalName,
      appId: "55555555-5555-4555-8555-555555555555",
      entityId: "personalApp",
      subPageId: null,
      channelId: null,
      channelName: null,
      chatId: null,
      meetingId: null,
    },
    theme: () => "default",
    onThemeChange: () => () => undefined,
    notifyAppLoaded: () => undefined,
    notifySuccess: () => undefined,
    notifyFailure: () => undefined,
    offersNestedAppAuth: () => true,
    openLink: async (url) => void opened.push(url),
    joinMeeting: async (joinWebUrl) => void joined.push(joinWebUrl),
    canShareDeepLink: () => true,
    shareDeepLink: () => undefined,
    onBack: () => () => undefined,
    getConfig: async () => null,
    setConfig: async () => undefined,
    setValidity: () => undefined,
    onSave: () => () => undefined,
    canComposeMail: () => false,
    composeMail: async () => {
      throw new HostError("notSupported", "mail.composeMail");
    },
    canWriteClipboard: () => true,
    writeClipboard: async (text) => void copied.push(text),
    ...overrides,
  };
}

type Surroundings = {
  /** What this device kept from an earlier visit; nothing where it is not named. */
  readonly memory?: RoomMemory;
  /** Who is signed in; the room's owner where nobody is named. */
  readonly person?: Person;
  /** Milliseconds until a request is given up, where the app's own patience is too long for a test. */
  readonly timeoutMs?: number;
  /** The surface that the host shows; the owner's own page where it is not named. */
  readonly surface?: Surface;
};

/** The app's services over the fake Graph. The first opening begins at once, as at boot. */
export function pretendServices(
  store: TenantStore,
  host: Host = pretendHost(),
  {
    memory = memoryOfRoom(),
    surface = "personalApp",
    person = PEOPLE.owner,
    ...patience
  }: Surroundings = {},
): Services & { readonly tokens: PretendTokens } {
  const tokens = pretendTokens(store, person);
  const graph = createGraphClient({
    graphOrigin: CLOUDS.global.graphOrigin,
    tokens,
    ...patience,
  });
  const deps = { graph, memory, now: () => store.now(), subject: "Ada's room" };
  const open = async () => {
    await tokens.getToken({ scope: "OnlineMeetings.ReadWrite" });
    return openRoom(deps);
  };
  const firstOpening = surface === "personalApp" ? open() : null;
  firstOpening?.catch(() => undefined);
  return {
    host,
    surface,
    tokens,
    graph,
    cloud: CLOUDS.global,
    remembered: () => showable(memory.recall()),
    remember: (meeting) => memory.remember(toRememberedRoom(meeting)),
    openRoom: open,
    firstOpening,
  };
}
