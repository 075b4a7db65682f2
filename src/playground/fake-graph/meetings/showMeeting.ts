import { graphTime } from "#playground/tenant/graphTime.ts";
import type { FakeMeeting } from "#playground/tenant/tenantState.ts";
import type { Call } from "../call.ts";
import type { Reply } from "../reply.ts";
import { isObject } from "./fieldTypes.ts";
import { absentProperties } from "./governmentCloud.ts";
import { isOrganizer } from "./storedMeetings.ts";

type Json = Readonly<Record<string, unknown>>;

/** The older name of the lobby rule, which live answers still carry. */
const AUTO_ADMITTED: Readonly<Record<string, string>> = {
  organizer: "organizer",
  invited: "invitedUsers",
  organizationExcludingGuests: "everyoneInCompanyExcludingGuests",
  organization: "everyoneInCompany",
  organizationAndFederated: "everyoneInSameAndFederatedCompany",
  everyone: "everyone",
};

/** Members that came after `unknownFutureValue` in their enum. @see https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations */
const LATER_MEMBERS = ["invited", "organizationExcludingGuests", "producer", "coorganizer"];

const masked = (value: unknown) =>
  LATER_MEMBERS.includes(String(value)) ? "unknownFutureValue" : value;

const maskRole = (participant: unknown) =>
  isObject(participant) ? { ...participant, role: masked(participant["role"]) } : participant;

const maskLaterMembers = (meeting: Json): Json => {
  const lobby = meeting["lobbyBypassSettings"];
  const participants = meeting["participants"];
  return {
    ...meeting,
    ...(isObject(lobby) && { lobbyBypassSettings: { ...lobby, scope: masked(lobby["scope"]) } }),
    ...(isObject(participants) && {
      participants: {
        ...participants,
        attendees: Array.isArray(participants["attendees"])
          ? participants["attendees"].map(maskRole)
          : [],
      },
    }),
  };
};

const misspelt = ({ allowPowerPointSharing, ...rest }: Json): Json =>
  allowPowerPointSharing === undefined
    ? rest
    : { ...rest, allowPowerpointSharing: allowPowerPointSharing };

const without = (meeting: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(meeting).filter(([name]) => !names.includes(name)));

const complete = (call: Call, meeting: FakeMeeting): Json => ({
  ...meeting.wire,
  autoAdmittedUsers: AUTO_ADMITTED[String(meeting.wire.lobbyBypassSettings?.scope)] ?? null,
  expiryDateTime: graphTime(meeting.expiresAtMs),
  ...(!isOrganizer(meeting, call.caller) && { meetingOptionsWebUrl: null }),
});

/** The meeting as this caller, this cloud and these request headers get to see it. */
export function shownMeeting(call: Call, meeting: FakeMeeting): Json {
  const { unknowns } = call.store.read();
  const absent = [
    ...absentProperties(call.url),
    ...(unknowns.hasExpiryDateTime ? [] : ["expiryDateTime"]),
  ];
  const present = without(complete(call, meeting), absent);
  const spelt = unknowns.misspellsPowerPoint ? misspelt(present) : present;
  return call.wantsUnknownEnumMembers ? spelt : maskLaterMembers(spelt);
}

export const meetingContext = (call: Call) =>
  `${call.url.origin}/v1.0/$metadata#users('${call.caller.person.userId}')/onlineMeetings`;

const PREFERENCE_APPLIED = { "Preference-Applied": "include-unknown-enum-members" };

export const preferenceHeaders = (call: Call) =>
  call.wantsUnknownEnumMembers ? PREFERENCE_APPLIED : {};

export const meetingReply = (call: Call, status: number, meeting: FakeMeeting): Reply => ({
  status,
  headers: preferenceHeaders(call),
  body: { "@odata.context": `${meetingContext(call)}/$entity`, ...shownMeeting(call, meeting) },
});
