import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CLOUDS, type CloudName } from "../src/domain/clouds.ts";
import { inlineHashes } from "./inlineHashes.ts";
import { securityHeaders } from "./securityHeaders.ts";

/** The page that the tab itself frames, hidden, while it renews a session. */
export const HIDDEN_SIGN_IN_PAGE = "/blank-auth-end.html";

const isCloudName = (name: string): name is CloudName => Object.hasOwn(CLOUDS, name);

/**
 * The clouds that one deployment serves, from a comma-separated list; none named is the worldwide one.
 * @throws {Error} naming a cloud that there is not.
 */
export function deployedClouds(list: string | undefined): readonly CloudName[] {
  const names = (list ?? "global").split(",").map((name) => name.trim());
  return names.map((name) => {
    if (!isCloudName(name)) throw new Error(`CLOUDS names "${name}", which is no known cloud.`);
    return name;
  });
}

/** The HTML files at the top of a built site. */
const pagesIn = (directory: string) =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".html"))
    .map((name) => readFileSync(join(directory, name), "utf8"));

export type BuiltHeaders = {
  readonly app: Readonly<Record<string, string>>;
  readonly hiddenSignIn: Readonly<Record<string, string>>;
};

/** The security headers for a built site, with the hashes of its own inline blocks. */
export function builtHeaders(
  directory: string,
  clouds: readonly CloudName[],
  framedBySelf = false,
): BuiltHeaders {
  const inline = inlineHashes(pagesIn(directory));
  return {
    app: securityHeaders({ clouds, inline, framedBySelf }),
    hiddenSignIn: securityHeaders({ clouds, inline, framedBySelf: true }),
  };
}
