/** Who skips the lobby, from fewest to most people. @see https://learn.microsoft.com/graph/api/resources/lobbybypasssettings */
export const LOBBY_BYPASS_SCOPES = [
  "organizer",
  "invited",
  "organizationExcludingGuests",
  "organization",
  "organizationAndFederated",
  "everyone",
] as const;
export type LobbyBypassScope = (typeof LOBBY_BYPASS_SCOPES)[number];

/** @see https://learn.microsoft.com/graph/api/resources/onlinemeeting#onlinemeetingpresenters-values */
export const ALLOWED_PRESENTERS = [
  "everyone",
  "organization",
  "roleIsPresenter",
  "organizer",
] as const;
export type AllowedPresenters = (typeof ALLOWED_PRESENTERS)[number];

/** The values to choose from. `roleIsPresenter` needs a list of people with the request: it can be kept, not newly chosen. */
export const presentersToOffer = (current: MeetingOptions): readonly AllowedPresenters[] =>
  ALLOWED_PRESENTERS.filter(
    (value) => value !== "roleIsPresenter" || current.allowedPresenters === value,
  );

/** `limited` is a chat that is open during the call only. */
export const MEETING_CHAT_MODES = ["enabled", "limited", "disabled"] as const;
export type MeetingChatMode = (typeof MEETING_CHAT_MODES)[number];

/** `"unknown"` is a value this version of the app does not know. It is shown and never written back. */
export type OrUnknown<Value> = Value | "unknown";

/** An absent key is an option that this cloud, licence or meeting does not have: it is not offered. */
export type MeetingOptions = {
  readonly lobbyBypassScope?: OrUnknown<LobbyBypassScope>;
  readonly isDialInBypassEnabled?: boolean;
  readonly allowedPresenters?: OrUnknown<AllowedPresenters>;
  readonly allowMeetingChat?: OrUnknown<MeetingChatMode>;
};

export type OptionName = keyof MeetingOptions;
const OPTION_NAMES = [
  "lobbyBypassScope",
  "isDialInBypassEnabled",
  "allowedPresenters",
  "allowMeetingChat",
] as const satisfies readonly OptionName[];

/** What a person wants to be different. Values are known ones only, so that nothing unknown is ever written. */
export type OptionChanges = {
  readonly lobbyBypassScope?: LobbyBypassScope;
  readonly isDialInBypassEnabled?: boolean;
  readonly allowedPresenters?: AllowedPresenters;
  readonly allowMeetingChat?: MeetingChatMode;
};

export const changedOptionNames = (changes: OptionChanges): OptionName[] =>
  OPTION_NAMES.filter((name) => changes[name] !== undefined);

/** The changes that still differ from what Graph last said, among options that exist. */
export function pendingChanges(current: MeetingOptions, changes: OptionChanges): OptionChanges {
  const pending = changedOptionNames(changes).filter(
    (name) => current[name] !== undefined && current[name] !== changes[name],
  );
  return pickOptions(changes, pending);
}

/** One choice more in a draft; choosing what Graph already has takes the choice back. */
export const withChange = (
  current: MeetingOptions,
  changes: OptionChanges,
  next: OptionChanges,
): OptionChanges => pendingChanges(current, { ...changes, ...next });

export const pickOptions = (changes: OptionChanges, names: readonly OptionName[]): OptionChanges =>
  Object.fromEntries(names.map((name) => [name, changes[name]]));

/** The options that Graph's answer does not show as they were asked for. */
export const refusedOptions = (asked: OptionChanges, answered: MeetingOptions): OptionName[] =>
  changedOptionNames(asked).filter((name) => answered[name] !== asked[name]);

/** Whether somebody may walk in, or no longer, because of these changes. */
export const concernsLobby = (changes: OptionChanges): boolean =>
  changes.lobbyBypassScope !== undefined || changes.isDialInBypassEnabled !== undefined;

/** What is on screen: Graph's word, overlaid with the person's unsaved choices. */
export const withDraft = (current: MeetingOptions, changes: OptionChanges): MeetingOptions => ({
  ...current,
  ...pendingChanges(current, changes),
});
