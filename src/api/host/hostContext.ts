import type { app } from "@microsoft/teams-js";

export type HostTheme = "default" | "dark" | "contrast" | "glass";

/** What the host says of itself and of the person. A hint to go by, never proof of who somebody is. */
export type HostContext = {
  readonly theme: HostTheme;
  /** BCP 47. */
  readonly locale: string;
  readonly frameContext: string;
  /** Null where the host has no account for this person. */
  readonly userId: string | null;
  readonly tenantId: string | null;
};

const THEMES: readonly HostTheme[] = ["default", "dark", "contrast", "glass"];

/** A theme we know, else the default one. */
export const toHostTheme = (text: string | undefined): HostTheme =>
  THEMES.find((theme) => theme === text) ?? "default";

const orNull = (text: string | undefined) => (text === undefined || text === "" ? null : text);

const toLocale = (text: string) => {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? "en";
  } catch {
    return "en";
  }
};

export const toHostContext = (context: app.Context): HostContext => ({
  theme: toHostTheme(context.app.theme),
  locale: toLocale(context.app.locale),
  frameContext: context.page.frameContext,
  userId: orNull(context.user?.id),
  tenantId: orNull(context.user?.tenant?.id),
});
