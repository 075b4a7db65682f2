import { isDateTime } from "../dateTime.ts";
import { badRequest } from "../reply.ts";

export type FieldType =
  | { readonly kind: "boolean" | "string" | "dateTime" }
  /** `values` that may be written: never `unknownFutureValue`, which exists for reading alone. */
  | { readonly kind: "enum" | "enumList"; readonly values: readonly string[] }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, FieldType>> }
  | { readonly kind: "participants" };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fits = (type: FieldType, value: unknown): boolean => {
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string";
    case "dateTime":
      return isDateTime(value);
    case "enum":
      return typeof value === "string" && type.values.includes(value);
    case "enumList":
      return Array.isArray(value) && value.every((item) => type.values.includes(String(item)));
    case "object":
    case "participants":
      return isObject(value);
  }
};

export const isAnnotation = (name: string) => name.startsWith("@odata.");

/**
 * @param path of the property in the body, for the message
 * @throws {Refusal} 400 for a wrong type, an unknown or unwritable enum member, an unknown member of an object
 */
export function checkValue(path: string, type: FieldType, value: unknown): void {
  if (!fits(type, value))
    throw badRequest(`Invalid value specified for property '${path}' of resource 'onlineMeeting'.`);
  if (type.kind === "object" && isObject(value)) checkMembers(path, type.fields, value);
}

function checkMembers(
  path: string,
  fields: Readonly<Record<string, FieldType>>,
  value: Readonly<Record<string, unknown>>,
): void {
  for (const [name, member] of Object.entries(value)) {
    if (isAnnotation(name)) continue;
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) throw badRequest(`The property '${path}.${name}' does not exist.`);
    checkValue(`${path}.${name}`, type, member);
  }
}
