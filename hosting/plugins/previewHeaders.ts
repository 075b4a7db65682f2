import { join } from "node:path";
import type { Plugin } from "vite";
import { builtHeaders, deployedClouds, HIDDEN_SIGN_IN_PAGE } from "../builtPages.ts";
import { cacheControl } from "../cacheRules.ts";

/** `vite preview` answers with the headers that the static host will send. */
export const previewHeaders = (): Plugin => ({
  name: "preview-headers",
  configurePreviewServer(server) {
    const { root, build } = server.config;
    const headers = builtHeaders(join(root, build.outDir), deployedClouds(process.env["CLOUDS"]));
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const chosen = pathname === HIDDEN_SIGN_IN_PAGE ? headers.hiddenSignIn : headers.app;
      response.setHeaders(new Headers({ ...chosen, "Cache-Control": cacheControl(pathname) }));
      next();
    });
  },
});
