import { createGraphClient } from "#api/graph/graphClient.ts";
import type { Host } from "#api/host/host.ts";
import { openRoom } from "#api/room/openRoom.ts";
import type { Services } from "#api/services.ts";
import { CLOUDS } from "#domain/clouds.ts";
import { PEOPLE } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { pretendTokens } from "#tests/support/pretendTokens.ts";
import { HostError } from "#api/host/hostError.ts";

export type PretendHost = Host & { readonly opened: string[]; readonly copied: string[] };

/** A host that notes what it was asked, and does nothing that Teams may not do. */
export function pretendHost(overrides: Partial<Host> = {}): PretendHost {
  const opened: string[] = [];
  const copied: string[] = [];
  return {
    opened,
    copied,
    context: {
      hostName: "Teams",
      theme: "default",
      locale: "en-GB",
      frameContext: "content",
      userId: PEOPLE.owner.userId,
      tenantId: PEOPLE.owner.tenantId,
      loginHint: null,
    },
    onThemeChange: () => () => undefined,
    notifyAppLoaded: () => undefined,
    notifySuccess: () => undefined,
    notifyFailure: () => undefined,
    offersNestedAppAuth: () => true,
    openLink: async (url) => void opened.push(url),
    canComposeMail: () => false,
    composeMail: async () => {
      throw new HostError("notSupported", "mail.composeMail");
    },
    canWriteClipboard: () => true,
    writeClipboard: async (text) => void copied.push(text),
    ...overrides,
  };
}

/** The app's services over the fake Graph, for the room's owner. */
export function pretendServices(store: TenantStore, host: Host = pretendHost()): Services {
  const tokens = pretendTokens(store);
  const graph = createGraphClient({ graphOrigin: CLOUDS.global.graphOrigin, tokens });
  const memory = memoryOfRoom();
  const deps = { graph, memory, now: () => store.now(), subject: "Ada's room" };
  const open = async () => {
    await tokens.getToken({ scope: "OnlineMeetings.ReadWrite" });
    return openRoom(deps);
  };
  const firstOpening = open();
  firstOpening.catch(() => undefined);
  return {
    host,
    tokens,
    graph,
    teamsOrigin: CLOUDS.global.teamsOrigin,
    remembered: () => null,
    openRoom: open,
    firstOpening,
  };
}
