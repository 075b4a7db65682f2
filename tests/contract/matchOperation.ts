import type { OpenApiDocument, Operation, PathItem } from "./openApi.ts";

export type MatchedOperation = {
  /** As the document has it, with `{placeholders}`. */
  readonly path: string;
  readonly method: string;
  readonly item: PathItem;
  readonly operation: Operation;
};

/** Microsoft's own document writes actions with their namespace, requests may leave it out. */
const bare = (segment: string) => segment.replace(/^microsoft\.graph\./, "");
const isPlaceholder = (segment: string) => segment.startsWith("{");

const fits = (template: readonly string[], path: readonly string[]) =>
  template.length === path.length &&
  template.every((segment, at) => isPlaceholder(segment) || bare(segment) === bare(path[at] ?? ""));

const placeholders = (path: string) => path.split("/").filter(isPlaceholder).length;

const VERSION = /^\/v1\.0(?=\/)/;

/** The operation behind a request, literal paths before those with placeholders; null when the document has none. */
export function matchOperation(
  document: OpenApiDocument,
  method: string,
  url: string,
): MatchedOperation | null {
  const { pathname } = new URL(url);
  if (!VERSION.test(pathname)) return null;
  const path = pathname.replace(VERSION, "").split("/");
  const candidates = Object.keys(document.paths)
    .filter((template) => fits(template.split("/"), path))
    .sort((a, b) => placeholders(a) - placeholders(b));
  for (const template of candidates) {
    const item = document.paths[template];
    const operation = item?.[method.toLowerCase()] as Operation | undefined;
    if (item !== undefined && operation !== undefined)
      return { path: template, method: method.toUpperCase(), item, operation };
  }
  return null;
}
