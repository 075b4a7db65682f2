import { badRequest } from "../reply.ts";
import { isAnnotation, isObject } from "./fieldTypes.ts";

type Json = Readonly<Record<string, unknown>>;

const ROLES = ["attendee", "presenter", "producer", "coorganizer"];
const ATTENDEE_KEYS = ["identity", "upn", "role"];

const invalid = () =>
  badRequest("Invalid value specified for property 'participants' of resource 'onlineMeeting'.");

const optional = (value: unknown, fits: (value: unknown) => boolean) =>
  value === undefined || value === null || fits(value);

const isText = (value: unknown) => typeof value === "string";
const isRole = (value: unknown) => ROLES.includes(String(value));

const onlyKeys = (value: Json, allowed: readonly string[]) =>
  Object.keys(value).every((key) => isAnnotation(key) || allowed.includes(key));

const userIdOf = (participant: unknown): unknown => {
  if (!isObject(participant) || !isObject(participant["identity"])) return undefined;
  const user = participant["identity"]["user"];
  return isObject(user) ? user["id"] : undefined;
};

const isParticipant = (value: unknown): value is Json =>
  isObject(value) &&
  onlyKeys(value, ATTENDEE_KEYS) &&
  optional(value["upn"], isText) &&
  optional(value["role"], isRole) &&
  optional(value["identity"], isObject) &&
  optional(userIdOf(value), isText);

/** A participant as Graph stores it: who he is stays as it was sent, right or wrong. */
const stored = (participant: Json) => ({
  upn: participant["upn"] ?? null,
  role: participant["role"] ?? "attendee",
  identity: participant["identity"] ?? null,
});

/** The organizer may be named, but only as who he already is. */
const checkOrganizer = (organizer: unknown, organizerId: string) => {
  if (organizer === undefined || organizer === null) return;
  if (!isParticipant(organizer) || userIdOf(organizer) !== organizerId)
    throw badRequest("1026: The organizer cannot be changed.");
};

/**
 * The list of invited people in a body, or null when the body leaves it as it is.
 * @throws {Refusal} 400 for a wrong shape, an unwritable role, or another organizer
 */
export function attendeesIn(participants: unknown, organizerId: string): readonly Json[] | null {
  if (participants === undefined) return null;
  if (!isObject(participants) || !onlyKeys(participants, ["organizer", "attendees"]))
    throw invalid();
  checkOrganizer(participants["organizer"], organizerId);
  const attendees = participants["attendees"];
  if (attendees === undefined) return null;
  if (!Array.isArray(attendees) || !attendees.every(isParticipant)) throw invalid();
  return attendees.map(stored);
}

/** Whether somebody is on the list of invited people, by object id or sign-in name. */
export const isInvited = (participants: unknown, person: { userId: string; upn: string }) => {
  const attendees = isObject(participants) ? participants["attendees"] : undefined;
  return (
    Array.isArray(attendees) &&
    attendees.some(
      (attendee) =>
        userIdOf(attendee) === person.userId ||
        (isObject(attendee) && attendee["upn"] === person.upn),
    )
  );
};

/**
 * @throws {Refusal} 400: who presents by role has to be named in the same request
 * @see https://learn.microsoft.com/graph/api/onlinemeeting-update
 */
export function checkPresentersByRole(body: Json, attendees: readonly Json[] | null): void {
  if (body["allowedPresenters"] !== "roleIsPresenter") return;
  if (!attendees?.some((attendee) => attendee["role"] === "presenter"))
    throw badRequest("1026: roleIsPresenter needs the attendees with their roles.");
}
