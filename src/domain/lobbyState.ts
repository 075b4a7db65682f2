import type { LobbyBypassScope, MeetingOptions } from "./options.ts";

/**
 * The state of the lobby in one word; `…AndCallers` where people who call in by phone walk in as well. `checking`:
 * Graph has not said yet.
 */
export type LobbyState =
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

type Lobbies = { readonly callersWait: LobbyState; readonly callersWalkIn: LobbyState };

const ORGANIZATION: Lobbies = {
  callersWait: "organizationWalksIn",
  callersWalkIn: "organizationAndCallersWalkIn",
};
const LOBBIES: Readonly<Record<LobbyBypassScope, Lobbies>> = {
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
export function lobbyState({
  lobbyBypassScope,
  isDialInBypassEnabled,
}: MeetingOptions): LobbyState {
  if (lobbyBypassScope === undefined || lobbyBypassScope === "unknown") return "unknown";
  const lobby = LOBBIES[lobbyBypassScope];
  return isDialInBypassEnabled === true ? lobby.callersWalkIn : lobby.callersWait;
}
