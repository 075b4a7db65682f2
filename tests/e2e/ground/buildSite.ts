import { build } from "vite";

/** Global setup of the browser tests: builds the app as it ships, and the playground that plays its host. */
export default async function buildSite() {
  for (const configFile of ["vite.config.ts", "vite.playground.config.ts"])
    await build({ configFile, logLevel: "warn" });
}
