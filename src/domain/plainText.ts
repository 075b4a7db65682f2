/** Control characters, and the marks that turn the direction of what follows: with them a text can pass for another. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
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
