import { defineConfig } from "vite";
import { appPlugins } from "./hosting/plugins/appPlugins.ts";
import { emitHostingConfig } from "./hosting/plugins/emitHostingConfig.ts";
import { previewHeaders } from "./hosting/plugins/previewHeaders.ts";

/** The app as it ships: `npm run build` and `npm run preview`. The playground has its own configuration. */
export default defineConfig({
  appType: "mpa",
  plugins: [...appPlugins(), emitHostingConfig(), previewHeaders()],
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: "index.html", authStart: "auth-start.html", authEnd: "auth-end.html" },
    },
  },
});
