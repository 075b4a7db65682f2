import type { Host } from "#api/host/host.ts";
import type { HostError } from "#api/host/hostError.ts";
import { toHostError } from "#api/host/hostError.ts";
import { mailtoLink, outlookComposeLink, type MailText } from "#domain/mailLinks.ts";
import { useState } from "react";
import { useServices } from "./servicesContext.tsx";

export type MailOutcome = "opened" | "nothingWorked";

export type HostActions = {
  readonly join: (joinWebUrl: string) => Promise<void>;
  readonly openLink: (url: string) => Promise<void>;
  readonly shareByEmail: (mail: MailText) => Promise<MailOutcome>;
  /** Of the last `join` or `openLink`. */
  readonly error: HostError | null;
};

export function useHostActions(): HostActions {
  const { host } = useServices();
  const [error, setError] = useState<HostError | null>(null);
  const openLink = async (url: string) => {
    setError(null);
    try {
      await host.openLink(url);
    } catch (failure) {
      setError(toHostError(failure, "openLink"));
    }
  };
  return { join: openLink, openLink, shareByEmail: (mail) => shareByEmail(host, mail), error };
}

/** The first way that the host confirms: its own mail, Outlook's compose link, the mail program. */
async function shareByEmail(host: Host, mail: MailText): Promise<MailOutcome> {
  const ways = [
    ...(host.canComposeMail() ? [() => host.composeMail(mail)] : []),
    () => host.openLink(outlookComposeLink(mail)),
    () => host.openLink(mailtoLink(mail)),
  ];
  for (const way of ways) {
    if (await works(way)) return "opened";
  }
  return "nothingWorked";
}

const works = (way: () => Promise<void>) =>
  way().then(
    () => true,
    () => false,
  );
