const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const REFRESH_TOKEN = /playground-refresh\.[\w-]+/g;

const redactText = (text: string) =>
  text.replaceAll(JWT, "(token)").replaceAll(REFRESH_TOKEN, "(token)");

/** A copy without tokens, wherever in the message they are, also inside JSON text. */
export function withoutTokens(value: unknown): unknown {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [redactText(key), withoutTokens(inner)]),
  );
}
