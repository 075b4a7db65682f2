import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const MAC_NAMES = ["Google Chrome", "Chromium", "Microsoft Edge"];

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const given = (value: string | undefined) => (value === undefined || value === "" ? [] : [value]);

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
    return roots
      .flatMap((root) => given(env[root]))
      .flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
  }
  if (platform === "darwin") {
    return MAC_NAMES.flatMap((name) =>
      ["/Applications", join(env["HOME"] ?? "", "Applications")].map((folder) =>
        join(folder, `${name}.app`, "Contents/MacOS", name),
      ),
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of a Chrome, Chromium or Edge on this machine, or null. CHROME_PATH goes before every usual place.
 * @throws {Error} when CHROME_PATH names no file: a wish that cannot be met is not a wish for something else.
 */
export function installedBrowser(
  machine: Machine,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = machine.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!exists(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return named;
  }
  return usualPlaces(machine).find(exists) ?? null;
}
