import { PEOPLE } from "#playground/tenant/people.ts";
import type { TenantStore } from "#playground/tenant/tenantStore.ts";
import { ChannelTab } from "#tabs/channel-tab/ChannelTab.tsx";
import { atAddress } from "./doors.ts";
import { pretendHost, pretendServices } from "./pretendServices.ts";
import { visit } from "./visit.tsx";

export type Overrides = Parameters<typeof pretendHost>[0];
export type DoorAt = Parameters<typeof atAddress>[0];

/** A visitor who has never used the app stands at a door. */
export function standAtDoor(store: TenantStore, card: DoorAt, overrides: Overrides = {}) {
  atAddress(card);
  const base = pretendHost();
  const host = pretendHost({
    context: { ...base.context, userId: PEOPLE.colleague.userId, channelId: "19:c@thread.tacv2" },
    ...overrides,
  });
  const services = pretendServices(store, host, { surface: "channelTab" });
  const user = visit(services, ChannelTab);
  return { user, host, services };
}
