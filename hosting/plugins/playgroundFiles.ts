import { readFileSync } from "node:fs";
import type { Connect, Plugin } from "vite";
import { PLAYGROUND_CONFIG } from "../../src/playground/playgroundConfig.ts";

const MOCK_WORKER_FILE = new URL(
  "../../node_modules/msw/lib/mockServiceWorker.js",
  import.meta.url,
);

type ServedFile = { readonly contentType: string; readonly body: string };

/**
 * The files of the playground that are no part of the source: msw's worker, which must lie at the root to reach the
 * tab's frame, and the run-time configuration. Null for any other path.
 * @see https://mswjs.io/docs/integrations/browser
 */
export function playgroundFile(
  pathname: string,
  config: Readonly<Record<string, string>> = PLAYGROUND_CONFIG,
): ServedFile | null {
  if (pathname === "/mockServiceWorker.js")
    return { contentType: "text/javascript", body: readFileSync(MOCK_WORKER_FILE, "utf8") };
  if (pathname === "/config.json")
    return { contentType: "application/json", body: JSON.stringify(config) };
  return null;
}

const answerPlaygroundFiles: Connect.NextHandleFunction = (request, response, next) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = playgroundFile(pathname);
  if (file === null) {
    next();
    return;
  }
  response.setHeader("Content-Type", file.contentType);
  response.setHeader("Cache-Control", "no-store");
  response.end(file.body);
};

/** Development server only: answers the playground's own files. */
export const playgroundFiles = (): Plugin => ({
  name: "playground-files",
  apply: "serve",
  configureServer: (server) => {
    server.middlewares.use(answerPlaygroundFiles);
  },
});
