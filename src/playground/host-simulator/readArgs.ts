/** A string property of an argument, or null when it is missing or no text. */
export function textIn(value: unknown, key: string): string | null {
  if (typeof value !== "object" || value === null) return null;
  const text = (value as Readonly<Record<string, unknown>>)[key];
  return typeof text === "string" ? text : null;
}

/** The argument as an absolute address, or null when it is none. */
export const addressIn = (value: unknown): URL | null =>
  typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
