import type { TabInstance } from "./tabInstance.ts";
import type { WireMeeting } from "./wire.ts";

/** How Graph behaves where its documentation is silent or says two things. Each has a control in the playground. */
export type UnknownBehaviours = {
  /** createOrGet for an externalId whose meeting has expired or was deleted. */
  readonly createOrGetAfterExpiry: "createsNew" | "notFound";
  /** The latest end date Graph accepts, in days from now; null accepts any. */
  readonly maxEndDays: number | null;
  /** False leaves `expiryDateTime` out, as US Government clouds do. */
  readonly hasExpiryDateTime: boolean;
  /** Looking up somebody else's meeting by its link. */
  readonly foreignLookup: "forbidden3003" | "notFound3004" | "emptyValue";
  /** A meeting's chat before anybody joined. */
  readonly chatBeforeFirstJoin: "answers" | "notFound" | "aclCheckFailed";
  /** Whether a 429 names the seconds to wait. */
  readonly sendsRetryAfter: boolean;
  /** The misspelt `allowPowerpointSharing` of some live answers. */
  readonly misspellsPowerPoint: boolean;
  /** Members on one page of a list. */
  readonly membersPageSize: number;
};

/** What Graph does with one option in a PATCH: takes it, refuses the request, or answers 200 and keeps the old value. */
export type OptionPolicy = "accepts" | "refuses403" | "refuses400" | "silentlyKeeps";

/** A fault laid over every Graph request, to see how the app bears it. */
export type GraphFault =
  | "none"
  | "serviceUnavailable"
  | "htmlErrorPage"
  | "malformedJson"
  | "neverAnswers"
  | "throttled"
  | "conflict"
  | "unauthorized";

export type FakeMember = {
  readonly membershipId: string;
  readonly kind:
    | "aadUser"
    | "anonymousGuest"
    | "microsoftAccountUser"
    | "skypeUser"
    | "skypeForBusinessUser"
    | "azureCommunicationServicesUser"
    | "phoneUser";
  readonly displayName: string | null;
  readonly roles: readonly string[];
  readonly visibleHistoryStartDateTime: string | null;
  /** userId, skypeId, phone number …, by kind. */
  readonly identity: string;
  readonly tenantId?: string;
  readonly email?: string | null;
};

export type FakeMeeting = {
  readonly ownerId: string;
  readonly ownerTenantId: string;
  readonly externalId: string | null;
  readonly deleted: boolean;
  /** Milliseconds since 1970 on the tenant's clock. */
  readonly expiresAtMs: number;
  readonly wire: WireMeeting;
};

export type FakeChat = {
  readonly chatId: string;
  readonly meetingId: string;
  /** False until somebody has joined: `UnknownBehaviours.chatBeforeFirstJoin`. */
  readonly started: boolean;
  readonly members: readonly FakeMember[];
  /** Tenant clock, milliseconds: the membership changes that count against four a minute. */
  readonly membershipChangesAtMs: readonly number[];
};

/** Somebody whom Graph can look up by id, so that a chat can take them in. */
export type DirectoryUser = {
  readonly userId: string;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly isGuest: boolean;
};

export type TenantState = {
  readonly version: 4;
  readonly scenario: string;
  /** Milliseconds that time travel has added to the real clock. */
  readonly clockOffsetMs: number;
  readonly network: "online" | "offline";
  readonly host: { readonly offersNestedAppAuth: boolean };
  readonly fault: GraphFault;
  /**
   * Another window of the app changes the members of every chat as often as Graph lets it, until a request has been told to
   * wait: Graph counts per app and chat, not per window. The playground's page acts it.
   */
  readonly quotaUsedElsewhere: boolean;
  readonly unknowns: UnknownBehaviours;
  /** By property path in a PATCH body, for example `lobbyBypassSettings.scope`. Unnamed options are accepted. */
  readonly optionPolicies: Readonly<Record<string, OptionPolicy>>;
  /** Permission scopes each person (by user id) has said yes to. */
  readonly consents: Readonly<Record<string, readonly string[]>>;
  /** Scopes that an administrator has allowed for everybody in the organization. */
  readonly administratorConsents: readonly string[];
  /** Scopes that nobody but an administrator may allow. */
  readonly adminOnlyScopes: readonly string[];
  readonly directory: readonly DirectoryUser[];
  readonly meetings: readonly FakeMeeting[];
  readonly chats: readonly FakeChat[];
  /** What people have added to channels and chats, oldest first. */
  readonly tabs: readonly TabInstance[];
};
