// Makes the zip that Teams installs: `npm run package -- dev` fills in the values of env/.env.dev.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { fillPlaceholders } from "./fillPlaceholders.ts";
import { zip } from "./zip.ts";

const environment = process.argv[2] ?? "dev";

try {
  const values = { ...parseEnv(readFileSync(`env/.env.${environment}`, "utf8")), ...process.env };
  const manifest = fillPlaceholders(readFileSync("appPackage/manifest.json", "utf8"), values);
  const icons = ["color.png", "outline.png"].map((name) => ({
    name,
    content: readFileSync(`appPackage/${name}`),
  }));
  const file = `build/appPackage.${environment}.zip`;
  mkdirSync("build", { recursive: true });
  writeFileSync(file, zip([{ name: "manifest.json", content: Buffer.from(manifest) }, ...icons]));
  console.log(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Fill in env/.env.${environment}, or run the provision step that does.`);
  process.exitCode = 1;
}
