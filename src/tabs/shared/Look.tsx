import type { Theme } from "@fluentui/react-components";
import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HostTheme } from "#api/host/hostContext.ts";
import { directionOf, WORDS_LOCALE } from "./language.ts";

const THEMES: Readonly<Record<HostTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: teamsDarkTheme,
};

type LookProps = {
  readonly theme: HostTheme;
  readonly children: ReactNode;
};

/** The host's theme. Language and direction are those of the words: English is neither read nor laid out as Arabic. */
export function Look({ theme, children }: LookProps) {
  return (
    <FluentProvider theme={THEMES[theme]} dir={directionOf(WORDS_LOCALE)} lang={WORDS_LOCALE}>
      {children}
    </FluentProvider>
  );
}
