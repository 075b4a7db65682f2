const PLACEHOLDER = /\$\{\{\s*([A-Z0-9_]+)\s*\}\}/g;

/** The names that a template asks for, each once. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name)),
];

/**
 * The template with its `${{NAME}}` replaced, as Microsoft 365 Agents Toolkit does it.
 * @throws {Error} naming every value that is missing or empty.
 */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const missing = placeholdersOf(template).filter((name) => (values[name] ?? "") === "");
  if (missing.length > 0) throw new Error(`No value for ${missing.join(", ")}.`);
  return template.replace(PLACEHOLDER, (_whole, name: string) => values[name] ?? "");
}
