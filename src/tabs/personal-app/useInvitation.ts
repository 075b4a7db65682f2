import { useLingui } from "@lingui/react/macro";

export type Invitation = { readonly subject: string; readonly body: string };

/** The mail a person sends to visitors, as plain text with line breaks. */
export function useInvitation(joinWebUrl: string, roomName: string | null): Invitation {
  const { t } = useLingui();
  const name = roomName ?? t`My meeting room`;
  const greeting = t`You can meet me in Microsoft Teams through this link:`;
  const hint = t`The link stays the same. You may wait in the lobby until I let you in.`;
  return {
    subject: t`Meeting link: ${name}`,
    body: [greeting, joinWebUrl, hint].join("\n\n"),
  };
}
