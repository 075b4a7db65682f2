const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The language whose words the catalogue holds. */
export const WORDS_LOCALE = "en";

/** The locales for dates and numbers: the host's when it is a real one, then that of the words. */
export function formatLocales(hostLocale: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(hostLocale), WORDS_LOCALE];
  } catch {
    return [WORDS_LOCALE];
  }
}

/** `locale`: BCP 47. */
export function directionOf(locale: string): "ltr" | "rtl" {
  const language = locale.split("-")[0]?.toLowerCase() ?? "";
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}
