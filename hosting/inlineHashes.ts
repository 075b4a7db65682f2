import { createHash } from "node:crypto";
import type { InlineHashes } from "./contentSecurityPolicy.ts";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style\b([^>]*)>([\s\S]*?)<\/style>/gi;
/** A hash cannot allow these two: the page would be broken under the policy. */
const INLINE_ATTRIBUTE = /<[a-z][^>]*\s(style|on[a-z]+)\s*=/i;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const hashesOf = (pattern: RegExp, html: string) =>
  [...html.matchAll(pattern)]
    .filter(([, attributes = ""]) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , text = ""]) => hash(text));

const withoutInlineBlocks = (html: string) => html.replace(SCRIPT, "").replace(STYLE, "");

/**
 * CSP hashes of the inline scripts and styles of built pages, byte for byte as they are in the files.
 * @throws {Error} for an inline style attribute or event handler, which the policy would refuse.
 */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const attribute = pages.map(withoutInlineBlocks).join("\n").match(INLINE_ATTRIBUTE)?.[1];
  if (attribute !== undefined)
    throw new Error(`The content security policy refuses the inline attribute "${attribute}".`);
  const all = (pattern: RegExp) => [...new Set(pages.flatMap((html) => hashesOf(pattern, html)))];
  return { scripts: all(SCRIPT), styles: all(STYLE) };
}
