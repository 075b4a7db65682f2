// Fails when `npm run messages` would change a message catalogue.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";

const COMMITTED = "src/locales";
const FRESH = ".cache/locales";

rmSync(FRESH, { recursive: true, force: true });
if (existsSync(COMMITTED)) cpSync(COMMITTED, FRESH, { recursive: true });
const extract = spawnSync(
  process.execPath,
  ["node_modules/@lingui/cli/dist/lingui.js", "extract", "--clean", "--overwrite", "--workers=1"],
  { env: { ...process.env, LINGUI_CATALOGS: FRESH }, encoding: "utf8" },
);
if (extract.status !== 0) {
  console.error(extract.stdout, extract.stderr);
  process.exit(1);
}

/** The catalogue's entries without its header, whose dates and fields say nothing about messages. */
const messages = (file) =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n\n").slice(1).join("\n\n").trim() : "";

const stale = readdirSync(FRESH)
  .filter((name) => name.endsWith(".po"))
  .filter((name) => messages(`${FRESH}/${name}`) !== messages(`${COMMITTED}/${name}`));
if (stale.length > 0) {
  console.error(`Message catalogues are behind the source: ${stale.join(", ")}.`);
  console.error("Run `npm run messages` and commit the result.");
  process.exit(1);
}
console.log("Message catalogues are up to date.");
