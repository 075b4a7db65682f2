import type { Messages } from "@lingui/core";
import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { formatLocales, WORDS_LOCALE } from "./language.ts";
import { isPseudo, toPseudoMessages } from "./pseudoMessages.ts";

type WordsProps = {
  readonly messages: Messages;
  /** BCP 47, as the host gave it. */
  readonly locale: string;
  readonly children: ReactNode;
};

/** The words of one catalogue, with dates and numbers as the reader writes them. */
export function Words({ messages, locale, children }: WordsProps) {
  const i18n = useMemo(
    () =>
      setupI18n({
        locale: WORDS_LOCALE,
        locales: formatLocales(locale),
        messages: { [WORDS_LOCALE]: isPseudo(locale) ? toPseudoMessages(messages) : messages },
      }),
    [messages, locale],
  );
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}
