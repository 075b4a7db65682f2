/**
 * Control characters, marks that turn the direction of what follows, halves of characters and letters that are blank: with
 * them a text can pass for another, or for none.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]/gu;
/** Joins letters in some scripts and parts of one picture in others. */
const JOINERS = /[\u200c\u200d]/;

const withoutUnseen = (text: string): string =>
  text.replace(UNSEEN, (char) => (JOINERS.test(char) ? char : " "));

/** One line, without anything that cannot be seen. */
export const toPlainLine = (text: string): string =>
  withoutUnseen(text).replace(/\s+/g, " ").trim();

/** Lines of text, without anything that cannot be seen; empty lines at most one at a time. */
export const toPlainText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(toPlainLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Whether there is anything to see in a text. */
export const isSeen = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
