import type { FoundBrowser } from "./foundBrowser.ts";
import { installedBrowser, type Machine } from "./installedBrowser.ts";
import { packagedBrowser } from "./packagedBrowser.ts";

const ADVICE =
  "The browser tests need a browser and found none. Install Google Chrome, Chromium or Microsoft Edge, " +
  "or set CHROME_PATH to the program.";

const isPackagedFor = (platform: NodeJS.Platform, architecture: string) =>
  platform === "linux" && architecture === "x64";

/**
 * An installed Chrome, Chromium or Edge, else the one in node_modules.
 * @throws {Error} with advice when there is none; the browser tests are never skipped.
 */
export async function findBrowser(
  machine: Machine = process,
  architecture: string = process.arch,
): Promise<FoundBrowser> {
  const executablePath = installedBrowser(machine);
  if (executablePath !== null) return { executablePath, env: {}, from: "system" };
  if (!isPackagedFor(machine.platform, architecture)) throw new Error(ADVICE);
  return packagedBrowser().catch((cause: unknown) => {
    throw new Error(ADVICE, { cause });
  });
}
