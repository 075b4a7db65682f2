import type { TenantId, UserId } from "./ids.ts";
import type { Meeting } from "./meeting.ts";
import type { MemberOrigin } from "./members.ts";

/** `myMeeting`: another meeting that the person organizes. */
export type OwnMeeting = { readonly kind: "myRoom" | "myMeeting"; readonly meeting: Meeting };

/** Null where Graph does not say. */
export type ForeignMeeting = {
  readonly kind: "someoneElses";
  readonly topic: string | null;
  readonly joinWebUrl: string | null;
  readonly organizerId: UserId | null;
  readonly tenantId: TenantId | null;
  /** The person's own tenant, as the token names it. */
  readonly homeTenantId: TenantId;
};

/**
 * The meeting that a side panel is in. `notFound`: the person organizes it, and Graph finds it no more. `noChat`: Graph has
 * not begun its chat, or keeps it from people who are not in it, and so does not tell whose meeting it is.
 */
export type PanelMeeting =
  | OwnMeeting
  | ForeignMeeting
  | { readonly kind: "notFound"; readonly topic: string | null }
  | { readonly kind: "noChat"; readonly absence: "notBegun" | "notMember" };

/** Guest accounts carry this in the name they sign in with. @see https://learn.microsoft.com/entra/external-id/user-properties */
const GUEST_ACCOUNT = /#EXT#/i;

/**
 * Where somebody comes from in another person's meeting. A guest account lives in the meeting's own tenant; only its sign-in
 * name, as the host gives it, tells it from a colleague's.
 */
export function originInMeeting(
  { tenantId, homeTenantId }: Pick<ForeignMeeting, "tenantId" | "homeTenantId">,
  userPrincipalName: string | null,
): MemberOrigin {
  if (tenantId === null) return "unknown";
  if (tenantId !== homeTenantId) return "otherOrganization";
  // A name without the sign proves nothing: no host is known to give it to every guest.
  return GUEST_ACCOUNT.test(userPrincipalName ?? "") ? "guest" : "unknown";
}
