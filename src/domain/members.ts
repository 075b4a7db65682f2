import type { MembershipId, TenantId, UserId } from "./ids.ts";

/** Where a person in the chat comes from, as far as Graph tells. */
export type MemberOrigin =
  | "organization"
  | "guest"
  | "otherOrganization"
  | "anonymous"
  | "phone"
  | "personalAccount"
  | "unknown";

export type ChatMember = {
  readonly membershipId: MembershipId;
  /** Null when Graph knows no name. */
  readonly displayName: string | null;
  /** Null for people without an Entra account. */
  readonly userId: UserId | null;
  readonly email: string | null;
  readonly origin: MemberOrigin;
};

/** What Graph says of an Entra account in a chat, before we judge it. */
type EntraMember = { readonly tenantId: TenantId | null; readonly roles: readonly string[] };

/** A guest account belongs to our tenant and carries the role `guest`; a federated person has another tenant. */
export function entraMemberOrigin(member: EntraMember, home: TenantId): MemberOrigin {
  if (member.roles.includes("guest")) return "guest";
  if (member.tenantId === null) return "unknown";
  return member.tenantId === home ? "organization" : "otherOrganization";
}

export type ChatAfterCall = "keeps" | "loses" | "unknown";

/** Whether a person can still read the chat once the call is over: signed-in people keep it, visitors lose it. */
export function chatAfterCall(origin: MemberOrigin): ChatAfterCall {
  if (origin === "organization") return "keeps";
  return origin === "unknown" ? "unknown" : "loses";
}

/** Everybody but the organizer, who can never be removed. */
export const visitorsOf = (
  members: readonly ChatMember[],
  organizerId: UserId | null,
): readonly ChatMember[] =>
  members.filter((member) => member.userId === null || member.userId !== organizerId);

/** The name to tell a person by among all in the list: with the mail address where others share the name. Null: no name. */
export function tellingName(
  { displayName, email }: ChatMember,
  all: readonly ChatMember[],
): string | null {
  const isShared = all.filter((other) => other.displayName === displayName).length > 1;
  return displayName !== null && isShared && email !== null
    ? `${displayName} (${email})`
    : displayName;
}
