import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { entryFile, initialFiles, type Manifest } from "./bundleGraph.ts";
import { PLAYGROUND_MARKERS, SIGN_IN_MARKERS, type Marker } from "./bundleMarkers.ts";

const PAGE = "index.html";
const MANIFEST = ".vite/manifest.json";

type BundleReport = {
  readonly problems: readonly string[];
  /** Brotli bytes: the entry chunk, everything loaded with the page, and each chunk loaded later. */
  readonly sizes: {
    readonly entry: number;
    readonly initial: number;
    readonly lazy: Readonly<Record<string, number>>;
  };
};

const isText = (name: string) => /\.(js|css|html|json|svg|txt)$/.test(name);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isText);

const findMarkers = (
  folder: string,
  files: readonly string[],
  markers: readonly Marker[],
  why: string,
) =>
  files.flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const found = markers.map((marker) => marker.text).filter((marker) => text.includes(marker));
    return [...new Set(found)].map((marker) => `${file} ${why}: it holds "${marker}"`);
  });

function sizesOf(folder: string, manifest: Manifest, initial: readonly string[]) {
  const size = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
  const lazy = Object.values(manifest)
    .map(({ file }) => file)
    .filter((file) => file.endsWith(".js") && !initial.includes(file));
  return {
    entry: size(entryFile(manifest, PAGE)),
    initial: initial.reduce((sum, file) => sum + size(file), 0),
    lazy: Object.fromEntries([...new Set(lazy)].map((file) => [file, size(file)])),
  };
}

/**
 * What a built site weighs and whether it holds anything it must not.
 * @throws {Error} when the folder is no finished build.
 */
export function bundleReport(folder: string): BundleReport {
  if (!existsSync(join(folder, MANIFEST)))
    throw new Error(`There is no build in ${folder}. Run \`npm run build\` first.`);
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as Manifest;
  const initial = initialFiles(manifest, PAGE);
  return {
    problems: [
      ...findMarkers(folder, filesUnder(folder), PLAYGROUND_MARKERS, "comes from the playground"),
      ...findMarkers(folder, initial, SIGN_IN_MARKERS, "loads a sign-in library with the page"),
    ],
    sizes: sizesOf(folder, manifest, initial),
  };
}
