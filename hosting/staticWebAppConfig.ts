import { HIDDEN_SIGN_IN_PAGE, type BuiltHeaders } from "./builtPages.ts";
import { IMMUTABLE, IMMUTABLE_FILES, REVALIDATE } from "./cacheRules.ts";

type Route = { readonly route: string; readonly headers: Readonly<Record<string, string>> };

type StaticWebAppConfig = {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly Route[];
  readonly mimeTypes: Readonly<Record<string, string>>;
};

/**
 * What Azure Static Web Apps reads from `staticwebapp.config.json`. A route's header replaces the global one of the
 * same name. There is no navigation fallback: the app is one page, and a wrong address is a 404.
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export const staticWebAppConfig = (headers: BuiltHeaders): StaticWebAppConfig => ({
  globalHeaders: { ...headers.app, "Cache-Control": REVALIDATE },
  routes: [
    { route: `${IMMUTABLE_FILES}*`, headers: { "Cache-Control": IMMUTABLE } },
    {
      route: HIDDEN_SIGN_IN_PAGE,
      headers: {
        "Content-Security-Policy": headers.hiddenSignIn["Content-Security-Policy"] ?? "",
      },
    },
  ],
  mimeTypes: { ".json": "application/json" },
});
