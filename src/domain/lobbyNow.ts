import {
  changedOptionNames,
  pendingChanges,
  pickOptions,
  type MeetingOptions,
  type OptionChanges,
} from "./options.ts";
import { lobbyState } from "./lobbyState.ts";

/** What one tap can do to the lobby of a call that is going on. */
export type LobbyStep = "letOrganizationIn" | "makeEveryoneWait";

/** The tap to offer, or null where the meeting has no such option. */
export function lobbyStep(options: MeetingOptions): LobbyStep | null {
  if (options.lobbyBypassScope === undefined) return null;
  return lobbyState(options) === "everyoneWaits" ? "letOrganizationIn" : "makeEveryoneWait";
}

/** Making everyone wait includes people who call in by phone, where they do not wait yet. */
export function changesOf(step: LobbyStep, options: MeetingOptions): OptionChanges {
  if (step === "letOrganizationIn") return { lobbyBypassScope: "organizationExcludingGuests" };
  return pendingChanges(options, { lobbyBypassScope: "organizer", isDialInBypassEnabled: false });
}

/**
 * What brings back exactly what was `before` the changes, as far as they were brought about; null when there is nothing to
 * bring back, or a value that this version does not know and so cannot write.
 */
export function undoOf(
  before: MeetingOptions,
  asked: OptionChanges,
  now: MeetingOptions,
): OptionChanges | null {
  const brought = changedOptionNames(asked).filter(
    (name) => now[name] === asked[name] && before[name] !== asked[name],
  );
  const values = known(before);
  if (brought.length === 0 || brought.some((name) => values[name] === undefined)) return null;
  return pickOptions(values, brought);
}

/** The lobby's options, but for what this version does not know. */
const known = ({ lobbyBypassScope, isDialInBypassEnabled }: MeetingOptions): OptionChanges => ({
  ...(lobbyBypassScope === undefined || lobbyBypassScope === "unknown" ? {} : { lobbyBypassScope }),
  ...(isDialInBypassEnabled === undefined ? {} : { isDialInBypassEnabled }),
});
