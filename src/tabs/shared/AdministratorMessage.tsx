import { useLingui } from "@lingui/react/macro";
import type { GraphScope } from "#hooks/useAskPermission.ts";
import { TextToCopy } from "./TextToCopy.tsx";

/**
 * Delegated permissions of Microsoft Graph, by their names in the Entra admin center, or the meeting policy. `leaveChat` and
 * `meetingPeople` want the same permission as the room's people, for another reason.
 */
type Wish = GraphScope | "leaveChat" | "meetingPeople" | "lobbyPolicy";

const MEMBERS_SCOPE: GraphScope = "ChatMember.ReadWrite";

/** A message that an administrator can act on, to read and to copy. */
export function AdministratorMessage({ wish }: { readonly wish: Wish }) {
  const { t } = useLingui();
  const text = useWish(wish);
  return (
    <TextToCopy
      text={text}
      label={t`Message for my administrator`}
      copyLabel={t`Copy message for my administrator`}
      announcement={t`Message copied`}
    />
  );
}

/**
 * @see https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent
 * @see https://learn.microsoft.com/microsoftteams/who-can-bypass-meeting-lobby
 */
function useWish(wish: Wish): string {
  const { t } = useLingui();
  if (wish === "lobbyPolicy") {
    return [
      t`Please let me set the lobby of my own Teams meetings to “Only me”, so that nobody walks in on anybody.`,
      t`In the Teams admin center: Meetings › Meeting policies › Who can bypass the lobby. A sensitivity label or a meeting template may hold the setting as well.`,
    ].join("\n\n");
  }
  const permission = wish === "leaveChat" || wish === "meetingPeople" ? MEMBERS_SCOPE : wish;
  const why: Readonly<Record<typeof wish, string>> = {
    "OnlineMeetings.ReadWrite": t`It lets me keep one lasting meeting link and choose who waits in its lobby.`,
    "ChatMember.ReadWrite": t`It lets me see who can read the chat of my own meeting room, and take people out of it.`,
    "Chat.ReadBasic": t`It lets me see beside a call whose meeting it is.`,
    meetingPeople: t`It lets me see who can read the chat of the meeting that I organize, and take people out of it.`,
    leaveChat: t`It lets me leave the chat of a meeting.`,
  };
  return [
    t`Please allow the Teams app Personal Meeting Link to use the delegated Microsoft Graph permission ${permission}.`,
    why[wish],
    t`In the Microsoft Entra admin center: Enterprise applications › Personal Meeting Link › Permissions › Grant admin consent.`,
  ].join("\n\n");
}
