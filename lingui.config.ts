import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  catalogs: [{ path: "src/locales/{locale}", include: ["src/tabs", "src/App.tsx", "src/hooks"] }],
  format: formatter({ lineNumbers: false }),
});
