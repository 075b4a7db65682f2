/** The part of Vite's manifest that says which file loads which. @see https://vite.dev/guide/backend-integration */
type ManifestChunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};
export type Manifest = Readonly<Record<string, ManifestChunk>>;

function chunkOf(manifest: Manifest, key: string): ManifestChunk {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The manifest of the build does not know ${key}.`);
  return chunk;
}

function staticClosure(manifest: Manifest, key: string, seen: Set<string>): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunkOf(manifest, key).imports ?? []) staticClosure(manifest, next, seen);
  return seen;
}

const filesOf = (manifest: Manifest, keys: Iterable<string>) => [
  ...new Set(
    [...keys].flatMap((key) => [manifest[key]?.file ?? "", ...(manifest[key]?.css ?? [])]),
  ),
];

/**
 * The files that a page loads before anybody does anything: its entry and all that it imports statically.
 * @throws {Error} when the page or one of its imports is not in the manifest.
 */
export const initialFiles = (manifest: Manifest, page: string): readonly string[] =>
  filesOf(manifest, staticClosure(manifest, page, new Set()));

/** The file of the page's own entry chunk. */
export const entryFile = (manifest: Manifest, page: string) => chunkOf(manifest, page).file;
