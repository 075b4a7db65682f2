import type { Host } from "#api/host/host.ts";
import { toHostError, type HostError } from "#api/host/hostError.ts";
import { newChatLink } from "#domain/chatLink.ts";
import { useRef, useState } from "react";
import { useServices } from "./servicesContext.tsx";

type DoorActions = {
  readonly join: (joinWebUrl: string) => void;
  /** Opens the link itself, for a host that was asked to join and kept silent. */
  readonly openLink: (joinWebUrl: string) => void;
  /** Opens a chat with a message that the person still has to send. */
  readonly ask: (address: string, message: string) => void;
  /** The host has not answered yet: until then nothing more is asked of it. */
  readonly isWaiting: boolean;
  /** Of the last try. */
  readonly error: HostError | null;
};

/** What everybody at a door can do. None of it needs a sign-in. */
export function useDoorActions(): DoorActions {
  const { host, cloud } = useServices();
  const [error, setError] = useState<HostError | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  // A second press may come before the first is on screen.
  const isUnderWay = useRef(false);
  const tell = async (act: () => Promise<void>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsWaiting(true);
    setError(null);
    try {
      await act();
    } catch (failure) {
      setError(toHostError(failure, "door"));
    } finally {
      isUnderWay.current = false;
      setIsWaiting(false);
    }
  };
  return {
    join: (joinWebUrl) => void tell(() => joinMeeting(host, joinWebUrl)),
    openLink: (joinWebUrl) => void tell(() => host.openLink(joinWebUrl)),
    ask: (address, message) =>
      void tell(() => host.openLink(newChatLink(cloud.teamsOrigin, address, message))),
    isWaiting,
    error,
  };
}

/** A host that cannot join opens the link instead. One that keeps silent may be joining: then only the person can tell. */
async function joinMeeting(host: Host, joinWebUrl: string): Promise<void> {
  try {
    await host.joinMeeting(joinWebUrl);
  } catch (failure) {
    const { kind } = toHostError(failure, "joinMeeting");
    if (kind === "cancelled") return;
    if (kind === "timeout") throw failure;
    await host.openLink(joinWebUrl);
  }
}
