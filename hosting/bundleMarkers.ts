/** A text that survives minification and shows where a file came from. */
export type Marker = { readonly text: string; readonly source: string };

/** None of these may be in any shipped file. Each is the playground's own, or of the library it pretends with. */
export const PLAYGROUND_MARKERS: readonly Marker[] = [
  { text: "mockServiceWorker", source: "node_modules/msw/lib/browser/index.mjs" },
  { text: "[MSW]", source: "node_modules/msw/lib/browser/index.mjs" },
  { text: "contoso.test", source: "src/playground/tenant/people.ts" },
  { text: "playground:tenant", source: "src/playground/tenant/tenantStore.ts" },
  { text: "playground.example", source: "src/playground/playgroundConfig.ts" },
];

/** The two sign-in libraries: loaded when a token is needed, never with the page. */
export const SIGN_IN_MARKERS: readonly Marker[] = [
  {
    text: "msal.js.browser",
    source: "node_modules/@azure/msal-browser/dist/utils/BrowserConstants.mjs",
  },
  {
    text: "msal.js.browser",
    source: "node_modules/msal-browser-3/dist/utils/BrowserConstants.mjs",
  },
  {
    text: "Get empty SSO token from Teams",
    source: "node_modules/@microsoft/teamsfx/dist/index.esm2017.js",
  },
];
