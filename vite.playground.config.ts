import { defineConfig } from "vite";
import { canOpenBrowser } from "./hosting/canOpenBrowser.ts";
import { announcePlayground } from "./hosting/plugins/announcePlayground.ts";
import { appPlugins } from "./hosting/plugins/appPlugins.ts";
import { playgroundFiles } from "./hosting/plugins/playgroundFiles.ts";

const PAGE = "/playground.html";

/** `npm start`: the app inside the pretend Teams. Built (for the browser tests) it is the pretend Teams alone. */
export default defineConfig({
  appType: "mpa",
  cacheDir: "node_modules/.vite-playground",
  plugins: [...appPlugins(), playgroundFiles(), announcePlayground(PAGE)],
  server: { port: 5173, open: canOpenBrowser(process) && PAGE },
  build: {
    target: "es2022",
    outDir: ".playground",
    assetsDir: "playground-assets",
    copyPublicDir: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: "playground.html" },
  },
});
