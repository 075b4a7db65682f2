import { execFileSync, spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import type { FoundBrowser } from "./foundBrowser.ts";

const PACKAGE = "@sparticuz/chromium";
const EXECUTABLE_MODE = 0o755;

const packageFolder = () =>
  join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), "..", "..");

const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;

const inflate = (from: string, to: string) =>
  pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to, { mode: EXECUTABLE_MODE }),
  );

async function inflateArchive(from: string, folder: string) {
  const archive = join(folder, "archive.tar");
  await inflate(from, archive);
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  rmSync(archive);
}

/** The machine's own fonts, where there are some, and the packaged ones: without a font no text has a width. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

async function unpackInto(bin: string, folder: string) {
  await inflate(join(bin, "chromium.br"), join(folder, "chromium"));
  await inflateArchive(join(bin, "al2023.tar.br"), folder);
  await inflateArchive(join(bin, "fonts.tar.br"), folder);
}

/** Unpacks beside the final folder and renames, so that a broken-off run leaves nothing that looks complete. */
async function unpackOnce(source: string, folder: string) {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  await unpackInto(join(source, "bin"), unfinished);
  writeFileSync(join(unfinished, "fonts.conf"), fontsConf(folder));
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

const starts = (executablePath: string, env: Readonly<Record<string, string>>) =>
  spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env }, encoding: "utf8" });

/**
 * The Chromium that an npm package ships, unpacked into a temporary folder of its own per version and user. Only its
 * program is used: the package's own start options switch web security off. Its NSS libraries are used where
 * the system has none.
 * @throws {Error} with the program's own words when it does not start.
 * @see https://github.com/Sparticuz/chromium
 */
export async function packagedBrowser(temporary = tmpdir()): Promise<FoundBrowser> {
  const source = packageFolder();
  const owner = String(process.getuid?.() ?? "user");
  const folder = join(temporary, `personal-meeting-link-${owner}`, `chromium-${versionOf(source)}`);
  await unpackOnce(source, folder);
  const executablePath = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const ownLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, "lib") };
  for (const env of [fonts, ownLibraries]) {
    if (starts(executablePath, env).status === 0) return { executablePath, env, from: "package" };
  }
  throw new Error(
    `The packaged Chromium does not start: ${starts(executablePath, ownLibraries).stderr}`,
  );
}
