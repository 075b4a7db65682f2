/** The reader's language by the browser, BCP 47. */
export const ownLocale = (): string => navigator.language;

export const prefersDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

/** The zone of the reader's clock, an IANA name; something else, or nothing, where the browser does not know it. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether there is room for one part of a page at a time only. The same width as in the styles of the parts. */
export const isNarrow = (): boolean => window.matchMedia("(max-width: 479px)").matches;
