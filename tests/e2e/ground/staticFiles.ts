import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".map": "application/json",
};

export type StaticFile = { readonly contentType: string; readonly body: Buffer };

/** The file that a URL path names in a folder, `/` being index.html; null when there is none or it lies outside. */
export function staticFile(folder: string, pathname: string): StaticFile | null {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const file = pathname.endsWith("/") ? join(path, "index.html") : path;
  if (!file.startsWith(normalize(folder) + sep)) return null;
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const contentType = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
  return { contentType, body: readFileSync(file) };
}
