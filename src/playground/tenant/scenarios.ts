import { emptyTenant } from "./freshTenant.ts";
import { tenantWithRoom } from "./ownersRoom.ts";
import type { FakeChat, TenantState } from "./tenantState.ts";
import { crowd, twelveVisitors } from "./visitors.ts";

export type Scenario = {
  readonly id: string;
  readonly label: string;
  readonly tenant: (nowMs: number) => TenantState;
};

/** A scenario in which the owner's room has twelve visitors and something is the matter. */
const roomBut = (id: string, label: string, change: (nowMs: number) => Partial<TenantState>) => ({
  id,
  label,
  tenant: (nowMs: number): TenantState => ({
    ...tenantWithRoom(id, nowMs, twelveVisitors),
    ...change(nowMs),
  }),
});

const EXPIRED_AGE_DAYS = 100;

/** @see https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits */
const MEMBERSHIP_CHANGES_PER_MINUTE = 4;

/** Chats in which as many membership changes as a minute allows have just been made. */
export const withQuotaUsedUp = (chats: readonly FakeChat[], nowMs: number): readonly FakeChat[] =>
  chats.map((chat) => ({
    ...chat,
    membershipChangesAtMs: Array.from({ length: MEMBERSHIP_CHANGES_PER_MINUTE }, () => nowMs),
  }));

const quotaUsedElsewhere = (nowMs: number): Partial<TenantState> => ({
  quotaUsedElsewhere: true,
  chats: withQuotaUsedUp(tenantWithRoom("throttled", nowMs, twelveVisitors).chats, nowMs),
});

/** What the playground and the tests can start from. */
export const SCENARIOS: readonly Scenario[] = [
  { id: "new-user", label: "New user", tenant: () => emptyTenant("new-user") },
  roomBut("twelve-people", "Room with 12 people in the chat", () => ({})),
  {
    id: "three-hundred-people",
    label: "300 people",
    tenant: (nowMs) => tenantWithRoom("three-hundred-people", nowMs, () => crowd(300)),
  },
  roomBut("admin-consent-missing", "Admin consent missing", () => ({
    administratorConsents: [],
  })),
  roomBut("throttled", "Throttled", quotaUsedElsewhere),
  roomBut("graph-down", "Graph down", () => ({ fault: "serviceUnavailable" })),
  roomBut("offline", "Offline", () => ({ network: "offline" })),
  {
    id: "expired-room",
    label: "Expired room",
    tenant: (nowMs) => tenantWithRoom("expired-room", nowMs, twelveVisitors, EXPIRED_AGE_DAYS),
  },
  roomBut("no-naa", "Host without NAA", () => ({ host: { offersNestedAppAuth: false } })),
  roomBut("options-refused", "Tenant refuses some options", () => ({
    optionPolicies: {
      allowMeetingChat: "refuses403",
      "lobbyBypassSettings.isDialInBypassEnabled": "refuses400",
      allowedPresenters: "silentlyKeeps",
    },
  })),
];

export const scenarioById = (id: string): Scenario | undefined =>
  SCENARIOS.find((scenario) => scenario.id === id);

/** The tenant of somebody who opens the app for the first time. */
export const freshTenant: Scenario["tenant"] = () => emptyTenant("new-user");
