/** Sample people of two sample tenants. Every name and address is obviously made up. */
export type Person = {
  readonly key: PersonKey;
  readonly userId: string;
  readonly tenantId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
};

export type PersonKey = "owner" | "colleague" | "guest" | "stranger";

/** Somebody in a meeting who has no account, or has not signed in with it. */
type AnonymousVisitor = { readonly key: "anonymous"; readonly displayName: string };

/** Whoever may sit in front of the app. */
export type Attendee = Person | AnonymousVisitor;

export const HOME_TENANT_ID = "22222222-2222-4222-8222-222222222222";
export const OTHER_TENANT_ID = "33333333-3333-4333-8333-333333333333";

export const PEOPLE: Readonly<Record<PersonKey, Person>> = {
  owner: {
    key: "owner",
    userId: "11111111-1111-4111-8111-111111111111",
    tenantId: HOME_TENANT_ID,
    displayName: "Ada Example",
    userPrincipalName: "ada@contoso.test",
  },
  colleague: {
    key: "colleague",
    userId: "11111111-1111-4111-8111-111111111112",
    tenantId: HOME_TENANT_ID,
    displayName: "Grace Example",
    userPrincipalName: "grace@contoso.test",
  },
  guest: {
    key: "guest",
    userId: "11111111-1111-4111-8111-111111111113",
    tenantId: HOME_TENANT_ID,
    displayName: "Lin Example (Guest)",
    userPrincipalName: "lin_fabrikam.test#EXT#@contoso.test",
  },
  stranger: {
    key: "stranger",
    userId: "11111111-1111-4111-8111-111111111114",
    tenantId: OTHER_TENANT_ID,
    displayName: "Robin Demo",
    userPrincipalName: "robin@fabrikam.test",
  },
};

export const ANONYMOUS: AnonymousVisitor = { key: "anonymous", displayName: "Visitor One" };

export const personByUserId = (userId: string): Person | undefined =>
  Object.values(PEOPLE).find((person) => person.userId === userId);

/** The account of somebody in front of the app, or null. */
export const accountOfAttendee = (attendee: Attendee): Person | null =>
  attendee.key === "anonymous" ? null : attendee;
