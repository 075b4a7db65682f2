import { act } from "@testing-library/react";
import type { Host } from "#api/host/host.ts";
import type { ChatId } from "#domain/ids.ts";
import type { RememberedRoom } from "#domain/meeting.ts";
import { PEOPLE, type Person } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { SidePanel } from "#tabs/side-panel/SidePanel.tsx";
import { memoryOfRoom } from "#tests/support/memoryOfRoom.ts";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { visit } from "./visit.tsx";

type PanelVisit = {
  /** Who sits at the panel; null has no account. The owner where nobody is named. */
  readonly person?: Person | null;
  readonly chat: ChatId | null;
  readonly channelId?: string | null;
  readonly subPageId?: string | null;
  /** What the device knows of the person's room. */
  readonly remembered?: RememberedRoom;
  readonly host?: Partial<Host>;
};

/** Opens the panel beside a call, and waits for nothing. `goBack` is the host's back button. */
export function visitPanel(store: TenantStore, options: PanelVisit) {
  const { person = PEOPLE.owner, chat, channelId = null, subPageId = null } = options;
  const handlers = new Set<() => boolean>();
  const host = pretendHost({
    onBack: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
    ...options.host,
  });
  const context = {
    ...host.context,
    frameContext: "sidePanel",
    userId: person?.userId ?? null,
    tenantId: person?.tenantId ?? null,
    userPrincipalName: person?.userPrincipalName || null,
    chatId: chat,
    meetingId: "MCMxOTptZWV0aW5nX3h4QHRocmVhZC52MiMw",
    channelId,
    subPageId,
  };
  const memory = memoryOfRoom();
  if (options.remembered !== undefined) memory.remember(options.remembered);
  const services = pretendServices(
    store,
    { ...host, context },
    {
      memory,
      surface: "sidePanel",
      person: person ?? PEOPLE.owner,
    },
  );
  const user = visit(services, SidePanel);
  const goBack = () => {
    let answers: readonly boolean[] = [];
    act(() => {
      answers = [...handlers].map((handler) => handler());
    });
    return answers;
  };
  return {
    user,
    host,
    services,
    memory,
    goBack,
  };
}
