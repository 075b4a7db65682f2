import { directoryOf, memberSketchOf, aMember } from "./builders.ts";
import { PEOPLE } from "./people.ts";
import type { TenantState, UnknownBehaviours } from "./tenantState.ts";

/** One possible Graph. Where the documentation is silent the stricter guess is the default. */
export const DEFAULT_UNKNOWNS: UnknownBehaviours = {
  createOrGetAfterExpiry: "createsNew",
  maxEndDays: null,
  hasExpiryDateTime: true,
  foreignLookup: "forbidden3003",
  chatBeforeFirstJoin: "notFound",
  sendsRetryAfter: true,
  misspellsPowerPoint: false,
  membersPageSize: 20,
};

/**
 * Scopes of this app that ask for an administrator in every organization.
 * @see https://learn.microsoft.com/graph/permissions-reference#chatmemberreadwrite
 */
export const ADMINISTRATOR_ONLY: readonly string[] = ["ChatMember.ReadWrite"];

const peopleAsMembers = Object.values(PEOPLE).map((person) => aMember("", memberSketchOf(person)));

/** A tenant in which nobody has used the app: no room, no permission given, none refused. */
export const emptyTenant = (scenario: string): TenantState => ({
  version: 4,
  scenario,
  clockOffsetMs: 0,
  network: "online",
  host: { offersNestedAppAuth: true },
  fault: "none",
  quotaUsedElsewhere: false,
  unknowns: DEFAULT_UNKNOWNS,
  optionPolicies: {},
  consents: {},
  administratorConsents: [],
  adminOnlyScopes: ADMINISTRATOR_ONLY,
  directory: directoryOf(peopleAsMembers),
  meetings: [],
  chats: [],
  tabs: [],
});
