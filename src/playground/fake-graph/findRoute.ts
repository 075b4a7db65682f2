import { badRequest, refuse } from "./reply.ts";
import { ROUTES, type Route } from "./routes.ts";

type Match = { readonly route: Route; readonly ids: readonly string[] };

const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest("Bad Request - Invalid URL");
  }
};

/** The ids in the path, or null when it is another path. */
const idsIn = (pattern: string, path: string): string[] | null => {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  if (!wanted.every((part, at) => (part === "*" ? given[at] !== "" : part === given[at])))
    return null;
  return given.filter((_, at) => wanted[at] === "*").map(decoded);
};

const VERSION = "/v1.0";

const pathIn = (url: URL): string => {
  if (!url.pathname.startsWith(`${VERSION}/`))
    throw badRequest(`Invalid version: ${url.pathname.split("/")[1] ?? ""}`);
  return url.pathname.slice(VERSION.length);
};

/** @throws {Refusal} 400 for a path or version that Graph does not know, 405 for a path under another method */
export function findRoute(method: string, url: URL): Match {
  const path = pathIn(url);
  const matches = ROUTES.flatMap((route): Match[] => {
    const ids = idsIn(route.path, path);
    return ids === null ? [] : [{ route, ids }];
  });
  const match = matches.find(({ route }) => route.method === method);
  if (match !== undefined) return match;
  if (matches.length > 0)
    throw refuse(
      405,
      "Request_BadRequest",
      "Specified HTTP method is not allowed for the request target.",
    );
  throw badRequest(`Resource not found for the segment '${path.split("/").at(-1) ?? ""}'.`);
}
