import type { Plugin } from "vite";

/** Prints where the playground is, in place of Vite's own address, which leads to the bare tab. */
export const announcePlayground = (page: string): Plugin => ({
  name: "announce-playground",
  apply: "serve",
  configureServer(server) {
    server.printUrls = () => {
      const origin = server.resolvedUrls?.local[0];
      if (origin === undefined) return;
      server.config.logger.info(`\n  Playground: ${new URL(page, origin).href}\n`);
    };
  },
});
