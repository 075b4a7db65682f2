import type { FieldType } from "./fieldTypes.ts";

/** `patch`: any time. `create`: only in POST /me/onlineMeetings. `never`: Graph alone decides. */
type Writable = "patch" | "create" | "never";
type MeetingField = { readonly type: FieldType; readonly writable: Writable };

const bool: FieldType = { kind: "boolean" };
const text: FieldType = { kind: "string" };
const time: FieldType = { kind: "dateTime" };
const oneOf = (...values: string[]): FieldType => ({ kind: "enum", values });
const record = (fields: Readonly<Record<string, FieldType>>): FieldType => ({
  kind: "object",
  fields,
});

const LOBBY_SCOPES = [
  "organizer",
  "organization",
  "organizationAndFederated",
  "everyone",
  "invited",
  "organizationExcludingGuests",
];

/** The update table of the documentation. @see https://learn.microsoft.com/graph/api/onlinemeeting-update */
const PATCHABLE: Readonly<Record<string, FieldType>> = {
  subject: text,
  startDateTime: time,
  endDateTime: time,
  participants: { kind: "participants" },
  lobbyBypassSettings: record({ scope: oneOf(...LOBBY_SCOPES), isDialInBypassEnabled: bool }),
  allowedLobbyAdmitters: oneOf("organizerAndCoOrganizersAndPresenters", "organizerAndCoOrganizers"),
  allowedPresenters: oneOf("everyone", "organization", "roleIsPresenter", "organizer"),
  allowAttendeeToEnableCamera: bool,
  allowAttendeeToEnableMic: bool,
  allowMeetingChat: oneOf("enabled", "disabled", "limited"),
  allowTeamworkReactions: bool,
  isEntryExitAnnounced: bool,
  recordAutomatically: bool,
  allowRecording: bool,
  allowTranscription: bool,
  allowCopyingAndSharingMeetingContent: bool,
  allowBreakoutRooms: bool,
  allowWhiteboard: bool,
  allowPowerPointSharing: bool,
  allowLiveShare: oneOf("enabled", "disabled"),
  anonymizeIdentityForRoles: { kind: "enumList", values: ["attendee"] },
  watermarkProtection: record({ isEnabledForContentSharing: bool, isEnabledForVideo: bool }),
  isEndToEndEncryptionEnabled: bool,
  meetingSpokenLanguageTag: text,
  sensitivityLabelAssignment: record({ sensitivityLabelId: text }),
};

/** In the schema, but not in the update table. @see https://learn.microsoft.com/graph/api/application-post-onlinemeetings */
const ON_CREATION: Readonly<Record<string, FieldType>> = {
  joinMeetingIdSettings: record({ isPasscodeRequired: bool }),
  shareMeetingChatHistoryDefault: oneOf("none", "all"),
  allowParticipantsToChangeName: bool,
  chatRestrictions: record({ allowTextOnly: bool }),
  meetingTemplateId: text,
};

const READ_ONLY = [
  "id",
  "creationDateTime",
  "joinWebUrl",
  "joinInformation",
  "audioConferencing",
  "videoTeleconferenceId",
  "chatInfo",
  "expiryDateTime",
  "externalId",
  "meetingOptionsWebUrl",
  "meetingType",
  "isBroadcast",
  "broadcastSettings",
  "attendeeReport",
];

const fieldsOf = (types: Readonly<Record<string, FieldType>>, writable: Writable) =>
  Object.entries(types).map(([name, type]) => [name, { type, writable }] as const);

export const MEETING_FIELDS: ReadonlyMap<string, MeetingField> = new Map<string, MeetingField>([
  ...fieldsOf(PATCHABLE, "patch"),
  ...fieldsOf(ON_CREATION, "create"),
  ...READ_ONLY.map((name) => [name, { type: text, writable: "never" }] as const),
]);

/** What the metadata of the US Government clouds lacks. Neither answered nor accepted there. */
export const ABSENT_IN_US_GOVERNMENT: readonly string[] = [
  "expiryDateTime",
  "meetingOptionsWebUrl",
  "allowedLobbyAdmitters",
  "allowRecording",
  "allowTranscription",
  "allowBreakoutRooms",
  "allowLiveShare",
  "allowWhiteboard",
  "allowPowerPointSharing",
  "allowCopyingAndSharingMeetingContent",
  "chatRestrictions",
  "isEndToEndEncryptionEnabled",
  "meetingSpokenLanguageTag",
  "sensitivityLabelAssignment",
  "meetingTemplateId",
];
