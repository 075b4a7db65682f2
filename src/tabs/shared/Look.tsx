import type { Theme } from "@fluentui/react-components";
import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { directionOf, WORDS_LOCALE } from "./language.ts";

export type HostThemeName = "default" | "dark" | "contrast" | "glass";

const THEMES: Readonly<Record<HostThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: teamsDarkTheme,
};

type LookProps = {
  readonly theme: HostThemeName;
  /** BCP 47, as the host gave it. */
  readonly locale: string;
  readonly children: ReactNode;
};

/** The host's theme and direction. `lang` is that of the words: a screen reader must not read English as German. */
export function Look({ theme, locale, children }: LookProps) {
  return (
    <FluentProvider theme={THEMES[theme]} dir={directionOf(locale)} lang={WORDS_LOCALE}>
      {children}
    </FluentProvider>
  );
}
