/** File names under /assets/ carry a hash of their content; every other file changes in place. */
export const IMMUTABLE_FILES = "/assets/";
export const IMMUTABLE = "public, max-age=31536000, immutable";
export const REVALIDATE = "no-cache";

/** Cache-Control of a path of the built site. */
export const cacheControl = (pathname: string) =>
  pathname.startsWith(IMMUTABLE_FILES) ? IMMUTABLE : REVALIDATE;
