import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** The check extracts into a folder of its own, to compare without touching the committed catalogues. */
const folder = process.env["LINGUI_CATALOGS"] ?? "src/locales";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  catalogs: [{ path: `${folder}/{locale}`, include: ["src"], exclude: ["src/playground/**"] }],
  format: formatter({ lineNumbers: false }),
});
