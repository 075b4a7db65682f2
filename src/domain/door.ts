import type { LobbyBypassScope, MeetingOptions } from "./options.ts";

/**
 * The state of the room's door in one word; `…AndCallers` where people who call in by phone walk in as well. `checking`:
 * Graph has not said yet.
 */
export type DoorState =
  | "everyoneWaits"
  | "callersWalkIn"
  | "invitedWalkIn"
  | "invitedAndCallersWalkIn"
  | "organizationWalksIn"
  | "organizationAndCallersWalkIn"
  | "trustedWalkIn"
  | "trustedAndCallersWalkIn"
  | "anyoneWalksIn"
  | "unknown"
  | "checking";

type Doors = { readonly callersWait: DoorState; readonly callersWalkIn: DoorState };

const ORGANIZATION: Doors = {
  callersWait: "organizationWalksIn",
  callersWalkIn: "organizationAndCallersWalkIn",
};
const DOORS: Readonly<Record<LobbyBypassScope, Doors>> = {
  organizer: { callersWait: "everyoneWaits", callersWalkIn: "callersWalkIn" },
  invited: { callersWait: "invitedWalkIn", callersWalkIn: "invitedAndCallersWalkIn" },
  organizationExcludingGuests: ORGANIZATION,
  organization: ORGANIZATION,
  organizationAndFederated: {
    callersWait: "trustedWalkIn",
    callersWalkIn: "trustedAndCallersWalkIn",
  },
  everyone: { callersWait: "anyoneWalksIn", callersWalkIn: "anyoneWalksIn" },
};

/** Who walks in without being let in, by the lobby options alone. */
export function doorState({ lobbyBypassScope, isDialInBypassEnabled }: MeetingOptions): DoorState {
  if (lobbyBypassScope === undefined || lobbyBypassScope === "unknown") return "unknown";
  const doors = DOORS[lobbyBypassScope];
  return isDialInBypassEnabled === true ? doors.callersWalkIn : doors.callersWait;
}
