import type { OptionPolicy, TenantState } from "#playground/tenant/tenantState.ts";
import type { WireMeeting } from "#playground/tenant/wire.ts";
import { badRequest, refuse } from "../reply.ts";
import { isAnnotation, isObject } from "./fieldTypes.ts";
import { MEETING_FIELDS } from "./meetingFields.ts";

type Policies = TenantState["optionPolicies"];

/** Written by operations of their own, not field by field. */
const OWN_RULES = ["participants", "startDateTime", "endDateTime"];

type Change = {
  readonly name: string;
  /** Null for a property that is no object. */
  readonly member: string | null;
  readonly value: unknown;
  readonly policy: OptionPolicy;
};

const policyOf = (policies: Policies, name: string, member: string | null): OptionPolicy => {
  const whole = policies[name] ?? "accepts";
  return member === null ? whole : (policies[`${name}.${member}`] ?? whole);
};

const changesIn = (body: Readonly<Record<string, unknown>>, policies: Policies): Change[] =>
  Object.entries(body)
    .filter(([name]) => !isAnnotation(name))
    .flatMap(([name, value]): Change[] =>
      MEETING_FIELDS.get(name)?.type.kind === "object" && isObject(value)
        ? Object.entries(value)
            .filter(([member]) => !isAnnotation(member))
            .map(([member, inner]) => ({
              name,
              member,
              value: inner,
              policy: policyOf(policies, name, member),
            }))
        : [{ name, member: null, value, policy: policyOf(policies, name, null) }],
    );

/** @throws {Refusal} 403 or 400 as the tenant's policy has it: then nothing of the request is done */
const checkPolicies = (changes: readonly Change[]) => {
  if (changes.some((change) => change.policy === "refuses403"))
    throw refuse(403, "Forbidden", "An error has occurred.");
  if (changes.some((change) => change.policy === "refuses400"))
    throw badRequest("1026: An error has occurred.");
};

const applyChange = (wire: WireMeeting, { name, member, value }: Change): WireMeeting => {
  if (member === null) return { ...wire, [name]: value };
  const old = wire[name];
  return { ...wire, [name]: { ...(isObject(old) ? old : {}), [member]: value } };
};

/** Names that attendees were promised to be hidden stay hidden. @see https://learn.microsoft.com/graph/api/onlinemeeting-update */
const checkAnonymity = (wire: WireMeeting, changes: readonly Change[]) => {
  const wanted = changes.find((change) => change.name === "anonymizeIdentityForRoles");
  const current = wire["anonymizeIdentityForRoles"];
  if (wanted === undefined || !Array.isArray(current) || !Array.isArray(wanted.value)) return;
  if (current.length > 0 && wanted.value.length === 0)
    throw badRequest("1026: anonymizeIdentityForRoles cannot be removed.");
};

/**
 * The meeting with the options of a checked body. Members that an object leaves out keep their value; options whose
 * policy is to keep the old value keep it without a word.
 */
export function applyOptions(
  wire: WireMeeting,
  body: Readonly<Record<string, unknown>>,
  policies: Policies,
): WireMeeting {
  const changes = changesIn(body, policies);
  checkPolicies(changes);
  checkAnonymity(wire, changes);
  return changes
    .filter((change) => change.policy === "accepts" && !OWN_RULES.includes(change.name))
    .reduce(applyChange, wire);
}

/** Whether the tenant lets this property, which has rules of its own, change. */
export const keepsSilently = (policies: Policies, name: string) =>
  policies[name] === "silentlyKeeps";
