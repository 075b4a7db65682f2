import { CLOUDS, type CloudName } from "../src/domain/clouds.ts";
import { FRAME_ANCESTORS } from "./frameAncestors.ts";

/** CSP sources of the inline scripts and styles in the shipped pages: `'sha256-…'`. */
export type InlineHashes = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
};

export type PolicyInput = {
  readonly clouds: readonly CloudName[];
  readonly inline: InlineHashes;
  /** True where a page of the app's own origin frames it: a simulator, or the tab around its hidden sign-in page. */
  readonly framedBySelf?: boolean;
};

/** Griffel inserts empty style elements and fills them through the CSSOM; this is the hash of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** teams-js asks here which hosts to trust, besides those it knows. */
const HOST_LIST = "https://res.cdn.office.net";
const SELF = "'self'";
const NONE = "'none'";

const unique = (values: readonly string[]) => [...new Set(values)];

/**
 * The Content-Security-Policy of the app's pages. It allows Graph and the sign-in of the given clouds, no other
 * service, and no script that the build did not see.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export function contentSecurityPolicy({
  clouds,
  inline,
  framedBySelf = false,
}: PolicyInput): string {
  const logins = unique(clouds.map((cloud) => CLOUDS[cloud].loginOrigin));
  const graphs = unique(clouds.map((cloud) => CLOUDS[cloud].graphOrigin));
  const hosts = unique(clouds.flatMap((cloud) => FRAME_ANCESTORS[cloud]));
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": [NONE],
    "script-src": [SELF, ...inline.scripts],
    "style-src": [SELF, EMPTY_STYLE, ...inline.styles],
    "img-src": [SELF, "data:", "blob:"],
    "font-src": [SELF, "data:"],
    "connect-src": [SELF, ...graphs, ...logins, HOST_LIST],
    "frame-src": [SELF, ...logins],
    "object-src": [NONE],
    "base-uri": [NONE],
    "form-action": [NONE],
    "frame-ancestors": [...(framedBySelf ? [SELF] : []), ...hosts],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": [NONE],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
