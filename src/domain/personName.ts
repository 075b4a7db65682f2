/**
 * The name to call a person by, from their display name: "Ada Example" and "Example, Ada" are both "Ada".
 * Null when there is no usable name.
 */
export function givenName(displayName: string | null): string | null {
  const name = (displayName ?? "").replace(/\(.*?\)/g, " ").trim();
  const afterComma = name.split(",")[1]?.trim();
  const first = (afterComma || name.replace(/,\s*$/, "")).split(/\s+/)[0] ?? "";
  return first === "" ? null : first;
}
