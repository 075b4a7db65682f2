import { installedBrowser, type Machine } from "./installedBrowser.ts";
import { packagedBrowser } from "./packagedBrowser.ts";

export type FoundBrowser = {
  readonly executablePath: string;
  /** Variables that the browser needs besides the ones of this process. */
  readonly env: Readonly<Record<string, string>>;
  readonly from: "system" | "package";
};

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
