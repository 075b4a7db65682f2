import type { Messages } from "@lingui/core";

type Message = Messages[string];

/**
 * Whether a host asks for the language that shows what a layout can bear: English, longer by a third, with accents.
 * @see https://learn.microsoft.com/globalization/methodology/pseudolocalization
 */
export const isPseudo = (locale: string): boolean => /^qps(-|$)/i.test(locale);

const ACUTE = "\u0301";

/** Placeholders of elements stay as they are. */
const ELEMENT_OR_VOWEL = /<[^>]*>|[aeiou]/gi;

/** A text of the pseudo-language. */
export const toPseudo = (text: string): string =>
  text.replace(ELEMENT_OR_VOWEL, (part) =>
    part.startsWith("<") ? part : (part + part + ACUTE).normalize(),
  );

/** The choices of a plural are messages themselves. */
const toPseudoPart = (part: unknown): unknown => {
  if (typeof part === "string") return toPseudo(part);
  if (!Array.isArray(part)) return part;
  const [name, format, choices] = part as readonly unknown[];
  if (typeof choices !== "object" || choices === null) return part;
  const entries = Object.entries(choices).map(([key, choice]) => [key, toPseudoMessage(choice)]);
  return [name, format, Object.fromEntries(entries)];
};

function toPseudoMessage(message: unknown): unknown {
  return Array.isArray(message) ? message.map(toPseudoPart) : toPseudoPart(message);
}

/** A whole compiled catalogue in the pseudo-language. */
export const toPseudoMessages = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [id, toPseudoMessage(message) as Message]),
  );
