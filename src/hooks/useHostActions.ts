import type { Host } from "#api/host/host.ts";
import type { HostError } from "#api/host/hostError.ts";
import { toHostError } from "#api/host/hostError.ts";
import { chatLink } from "#domain/chatLink.ts";
import type { ChatId } from "#domain/ids.ts";
import { mailtoLink, outlookComposeLink, type MailText } from "#domain/mailLinks.ts";
import { useState } from "react";
import { useServices } from "./servicesContext.tsx";

/** `unanswered`: the host kept silent, so a mail may or may not have opened. */
export type MailOutcome = "opened" | "cancelled" | "unanswered" | "nothingWorked";

type HostActions = {
  readonly join: (joinWebUrl: string) => Promise<void>;
  readonly openChat: (chat: ChatId) => Promise<void>;
  readonly shareByEmail: (mail: MailText) => Promise<MailOutcome>;
  /** Of the last `join` or `openChat`. */
  readonly error: HostError | null;
};

export function useHostActions(): HostActions {
  const { host, cloud } = useServices();
  const [error, setError] = useState<HostError | null>(null);
  const openLink = async (url: string) => {
    setError(null);
    try {
      await host.openLink(url);
    } catch (failure) {
      setError(toHostError(failure, "openLink"));
    }
  };
  return {
    join: openLink,
    openChat: (chat) => openLink(chatLink(cloud.teamsOrigin, chat)),
    shareByEmail: (mail) => shareByEmail(host, cloud.outlookOrigin, mail),
    error,
  };
}

/**
 * The first way that the host confirms: its own mail, Outlook's compose link, the mail program. A cancel or a silence ends
 * the search: another way could open a second draft.
 */
async function shareByEmail(
  host: Host,
  outlookOrigin: string,
  mail: MailText,
): Promise<MailOutcome> {
  const ways = [
    ...(host.canComposeMail() ? [() => host.composeMail(mail)] : []),
    () => host.openLink(outlookComposeLink(outlookOrigin, mail)),
    () => host.openLink(mailtoLink(mail)),
  ];
  for (const way of ways) {
    const outcome = await outcomeOf(way);
    if (outcome !== "nothingWorked") return outcome;
  }
  return "nothingWorked";
}

async function outcomeOf(way: () => Promise<void>): Promise<MailOutcome> {
  try {
    await way();
    return "opened";
  } catch (error) {
    const { kind } = toHostError(error, "mail");
    if (kind === "cancelled") return "cancelled";
    return kind === "timeout" ? "unanswered" : "nothingWorked";
  }
}
