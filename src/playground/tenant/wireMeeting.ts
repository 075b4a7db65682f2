import { graphTime } from "./graphTime.ts";
import { digitsFrom, guidFrom } from "./guid.ts";
import type { WireMeeting } from "./wire.ts";

export type MeetingSeed = {
  readonly ownerId: string;
  readonly ownerTenantId: string;
  readonly ownerUpn: string;
  readonly externalId: string | null;
  readonly subject: string | null;
  readonly createdMs: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Tells meetings of one owner and one moment apart. */
  readonly sequence: number;
  /** Teams of the owner's cloud. */
  readonly teamsOrigin: string;
};

const guidOf = (seed: MeetingSeed) =>
  guidFrom(`${seed.ownerId} ${String(seed.createdMs)} ${String(seed.sequence)}`);

export const threadIdOf = (seed: MeetingSeed) => `19:meeting_${btoa(guidOf(seed))}@thread.v2`;

const meetingIdOf = (ownerId: string, threadId: string) => btoa(`1*${ownerId}*0**${threadId}`);

/** Lower-case escapes and `%2c`, as live links have them; a client that rewrites the link breaks it. */
const escapeOnce = (text: string) =>
  encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());

const joinLink = (seed: MeetingSeed, threadId: string) => {
  const context = escapeOnce(`{"Tid":"${seed.ownerTenantId}","Oid":"${seed.ownerId}"}`);
  return `${seed.teamsOrigin}/l/meetup-join/${escapeOnce(threadId)}/0?context=${context}`;
};

const optionsLink = (seed: MeetingSeed, threadId: string) =>
  `${seed.teamsOrigin}/meetingOptions/?organizerId=${seed.ownerId}&tenantId=${seed.ownerTenantId}` +
  `&threadId=${threadId.replace(":", "_")}&messageId=0&language=en-US`;

const organizerOf = (seed: MeetingSeed) => ({
  upn: seed.ownerUpn,
  role: "presenter" as const,
  identity: {
    application: null,
    device: null,
    user: {
      id: seed.ownerId,
      displayName: null,
      tenantId: seed.ownerTenantId,
      identityProvider: "AAD",
    },
  },
});

const addresses = (seed: MeetingSeed) => {
  const threadId = threadIdOf(seed);
  const link = joinLink(seed, threadId);
  const joinMeetingId = digitsFrom(threadId, 12);
  return {
    id: meetingIdOf(seed.ownerId, threadId),
    joinUrl: link,
    joinWebUrl: link,
    meetingCode: joinMeetingId,
    meetingOptionsWebUrl: optionsLink(seed, threadId),
    chatInfo: { threadId, messageId: "0", replyChainMessageId: null },
    joinInformation: {
      content: `data:text/html,${encodeURIComponent(`<div><a href="${link}">Join the meeting now</a></div>`)}`,
      contentType: "html" as const,
    },
    joinMeetingIdSettings: { isPasscodeRequired: false, joinMeetingId, passcode: null },
  };
};

/** What a tenant with no policy of its own gives a new meeting. Its lobby lets the whole organization in. */
const DEFAULT_OPTIONS = {
  allowedPresenters: "everyone",
  allowAttendeeToEnableMic: true,
  allowAttendeeToEnableCamera: true,
  allowMeetingChat: "enabled",
  shareMeetingChatHistoryDefault: "none",
  allowTeamworkReactions: true,
  isEntryExitAnnounced: true,
  recordAutomatically: false,
  allowParticipantsToChangeName: false,
  allowTranscription: true,
  allowRecording: true,
  allowWhiteboard: true,
  allowBreakoutRooms: true,
  allowCopyingAndSharingMeetingContent: true,
  allowLiveShare: "enabled",
  allowPowerPointSharing: true,
  allowedLobbyAdmitters: "organizerAndCoOrganizersAndPresenters",
  isEndToEndEncryptionEnabled: false,
  meetingSpokenLanguageTag: "en-US",
  watermarkProtection: null,
  chatRestrictions: null,
  sensitivityLabelAssignment: null,
  lobbyBypassSettings: { scope: "organization", isDialInBypassEnabled: false },
} as const;

/** Fields that live answers carry although no page of the documentation names them, or that stay empty here. */
const LIVE_EXTRAS = {
  isBroadcast: false,
  outerMeetingAutoAdmittedUsers: null,
  capabilities: [],
  iCalUid: null,
  meetingType: null,
  meetingsMigrationMode: null,
  meetingTemplateId: null,
  videoTeleconferenceId: null,
  anonymizeIdentityForRoles: [],
  broadcastSettings: null,
  meetingInfo: null,
  audioConferencing: null,
};

/**
 * A new meeting, complete, without `expiryDateTime`, which the fake works out when it answers.
 * @see https://learn.microsoft.com/graph/api/resources/onlinemeeting
 */
export const newWireMeeting = (seed: MeetingSeed): WireMeeting => ({
  ...addresses(seed),
  creationDateTime: graphTime(seed.createdMs),
  startDateTime: graphTime(seed.startMs),
  endDateTime: graphTime(seed.endMs),
  subject: seed.subject,
  externalId: seed.externalId,
  ...DEFAULT_OPTIONS,
  ...LIVE_EXTRAS,
  participants: { organizer: organizerOf(seed), attendees: [] },
});
