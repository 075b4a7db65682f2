import type { FakeMember } from "#playground/tenant/tenantState.ts";

/** The property that carries who somebody is, by type. @see https://learn.microsoft.com/graph/api/resources/conversationmember */
const identityOf = (member: FakeMember): object => {
  switch (member.kind) {
    case "aadUser":
      return {
        userId: member.identity,
        email: member.email ?? null,
        tenantId: member.tenantId ?? null,
      };
    case "anonymousGuest":
      return { anonymousGuestId: member.identity };
    case "microsoftAccountUser":
      return { userId: member.identity };
    case "skypeUser":
      return { skypeId: member.identity };
    case "skypeForBusinessUser":
      return { userId: member.identity, tenantId: member.tenantId ?? null };
    case "azureCommunicationServicesUser":
      return { azureCommunicationServicesId: member.identity };
    case "phoneUser":
      return { phoneNumber: member.identity };
  }
};

export const shownMember = (member: FakeMember) => ({
  "@odata.type": `#microsoft.graph.${member.kind}ConversationMember`,
  id: member.membershipId,
  roles: member.roles,
  displayName: member.displayName,
  visibleHistoryStartDateTime: member.visibleHistoryStartDateTime,
  ...identityOf(member),
});
