import { rm } from "node:fs/promises";
import type { FullConfig } from "@playwright/test";
import { build } from "vite";
import type { SiteFolders } from "./server.ts";
import { claimFolder, USUAL_FOLDERS } from "./siteFolders.ts";

async function buildInto({ app, playground }: SiteFolders) {
  const logLevel = "warn";
  await build({ configFile: "vite.config.ts", logLevel, build: { outDir: app } });
  await build({
    configFile: "vite.playground.config.ts",
    logLevel,
    build: { outDir: playground },
  });
}

/**
 * Builds the app as it ships, and the playground that plays its host. As the global setup of the browser tests it builds
 * into a folder of their own, which it removes at the end: another build of the same checkout would pull the site
 * away from under them.
 */
export default async function buildSite(run?: FullConfig) {
  if (run === undefined) {
    await buildInto(USUAL_FOLDERS);
    return;
  }
  const { folder, folders } = claimFolder();
  await buildInto(folders);
  return () => rm(folder, { recursive: true });
}
