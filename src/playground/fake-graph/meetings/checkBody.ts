import type { Call } from "../call.ts";
import { badRequest } from "../reply.ts";
import { checkValue, isAnnotation } from "./fieldTypes.ts";
import { absentProperties } from "./governmentCloud.ts";
import { MEETING_FIELDS } from "./meetingFields.ts";

type Body = Call["body"];

/** In a creation a property that is null counts as not sent. */
export const withoutNulls = (body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));

const unknownProperty = (name: string) =>
  badRequest(`The property '${name}' does not exist on type 'microsoft.graph.onlineMeeting'.`);

/** @throws {Refusal} 400 for a property that is unknown here, cannot be written now, or has a wrong value */
export function checkBody(call: Call, body: Body, moment: "create" | "patch"): void {
  const absent = absentProperties(call.url);
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name)) continue;
    const field = MEETING_FIELDS.get(name);
    if (field === undefined || absent.includes(name)) throw unknownProperty(name);
    if (field.writable !== "patch" && field.writable !== moment)
      throw badRequest(`The property '${name}' cannot be set.`);
    checkValue(name, field.type, value);
  }
}
