import type { MeetingOptions } from "./options.ts";

/** The state of the room's door in one word. `checking`: Graph has not said yet. */
export type DoorState =
  | "everyoneWaits"
  | "callersWalkIn"
  | "invitedWalkIn"
  | "organizationWalksIn"
  | "trustedWalkIn"
  | "anyoneWalksIn"
  | "unknown"
  | "checking";

/** Who walks in without being let in, by the lobby option alone. */
export function doorState(options: MeetingOptions | null): DoorState {
  if (options === null) return "checking";
  switch (options.lobbyBypassScope) {
    case "organizer":
      return options.isDialInBypassEnabled === true ? "callersWalkIn" : "everyoneWaits";
    case "invited":
      return "invitedWalkIn";
    case "organizationExcludingGuests":
    case "organization":
      return "organizationWalksIn";
    case "organizationAndFederated":
      return "trustedWalkIn";
    case "everyone":
      return "anyoneWalksIn";
    default:
      return "unknown";
  }
}
