import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { LobbyState } from "#domain/lobbyState.ts";
import type {
  AllowedPresenters,
  LobbyBypassScope,
  MeetingChatMode,
  OptionChanges,
  OptionName,
} from "#domain/options.ts";

type Words<Value extends string> = Readonly<Record<Value, MessageDescriptor>>;

export const LOBBY_WORDS: Words<LobbyBypassScope> = {
  organizer: msg`Only me`,
  invited: msg`People I invite`,
  organizationExcludingGuests: msg`People in my organization`,
  organization: msg`People in my organization and guests`,
  organizationAndFederated: msg`People in my organization, trusted organizations, and guests`,
  everyone: msg`Everyone`,
};

export const PRESENTER_WORDS: Words<AllowedPresenters> = {
  everyone: msg({ message: "Everyone", context: "presenters" }),
  organization: msg({ message: "People in my organization and guests", context: "presenters" }),
  roleIsPresenter: msg`Specific people`,
  organizer: msg({ message: "Only me", context: "presenters" }),
};

export const CHAT_WORDS: Words<MeetingChatMode> = {
  enabled: msg`Always`,
  limited: msg`Only during the call`,
  disabled: msg`Off`,
};

export const OPTION_WORDS: Words<OptionName> = {
  lobbyBypassScope: msg`Who can bypass the lobby?`,
  isDialInBypassEnabled: msg`People who call in by phone bypass the lobby`,
  allowedPresenters: msg`Who can present?`,
  allowMeetingChat: msg`Chat`,
};

export const LOBBY_STATE_WORDS: Words<LobbyState> = {
  everyoneWaits: msg`Everyone waits for you`,
  callersWalkIn: msg`Phone callers walk in`,
  invitedWalkIn: msg`Invited people walk in`,
  invitedAndCallersWalkIn: msg`Invited people and phone callers walk in`,
  organizationWalksIn: msg`Your organization walks in`,
  organizationAndCallersWalkIn: msg`Your organization and phone callers walk in`,
  trustedWalkIn: msg`Trusted organizations walk in`,
  trustedAndCallersWalkIn: msg`Trusted organizations and phone callers walk in`,
  anyoneWalksIn: msg`Anyone walks in`,
  unknown: msg`Lobby not known`,
  checking: msg`Checking the lobby`,
};

/** The chosen value of one option, in words. */
export function wantedWords(changes: OptionChanges, name: OptionName): MessageDescriptor {
  const {
    lobbyBypassScope: lobby,
    allowedPresenters: presenters,
    allowMeetingChat: chat,
  } = changes;
  if (name === "lobbyBypassScope" && lobby !== undefined) return LOBBY_WORDS[lobby];
  if (name === "allowedPresenters" && presenters !== undefined) return PRESENTER_WORDS[presenters];
  if (name === "allowMeetingChat" && chat !== undefined) return CHAT_WORDS[chat];
  return changes.isDialInBypassEnabled === true
    ? msg`On`
    : msg({ message: "Off", context: "switch" });
}
