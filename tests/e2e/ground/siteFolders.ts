import type { SiteFolders } from "./server.ts";

const VARIABLE = "BROWSER_TEST_SITE";
const within = (folder: string): SiteFolders => ({
  app: `${folder}/app`,
  playground: `${folder}/playground`,
});

/** Where the configurations build to; any other build of this checkout empties them. */
export const USUAL_FOLDERS: SiteFolders = { app: "dist", playground: ".playground" };

/** A folder of this test run alone, relative to the checkout; its workers learn of it. */
export function claimFolder(): { readonly folder: string; readonly folders: SiteFolders } {
  const folder = `node_modules/.browser-tests/${String(process.pid)}`;
  process.env[VARIABLE] = folder;
  return { folder, folders: within(folder) };
}

/** @throws {Error} when the global setup has not built a site. */
export function claimedFolders(): SiteFolders {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error("The global setup has built no site for the tests.");
  return within(folder);
}
