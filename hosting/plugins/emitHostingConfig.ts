import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { builtHeaders, deployedClouds } from "../builtPages.ts";
import { staticWebAppConfig } from "../staticWebAppConfig.ts";

/** Last step of the build: the static host's configuration, made from the pages just written. */
export const emitHostingConfig = (): Plugin => {
  let outDir = "";
  return {
    name: "emit-hosting-config",
    apply: "build",
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    writeBundle() {
      const headers = builtHeaders(outDir, deployedClouds(process.env["CLOUDS"]));
      const text = JSON.stringify(staticWebAppConfig(headers), null, 2);
      writeFileSync(join(outDir, "staticwebapp.config.json"), `${text}\n`);
    },
  };
};
