import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canOpenBrowser } from "#hosting/canOpenBrowser.ts";
import { installedBrowser } from "#tests/e2e/ground/installedBrowser.ts";

describe("opening the playground in a browser", () => {
  test.each([
    ["darwin", {}, true],
    ["win32", {}, true],
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["linux", {}, false],
    ["linux", { DISPLAY: "" }, false],
    ["darwin", { CI: "true" }, false],
    ["darwin", { BROWSER: "none" }, false],
  ] as const)("on %s with %o: %s", (platform, env, expected) => {
    expect(canOpenBrowser({ platform, env })).toBe(expected);
  });
});

describe("finding an installed browser", () => {
  const only = (path: string) => (candidate: string) => candidate === path;

  test("looks along the path on Linux", () => {
    const machine = { platform: "linux", env: { PATH: "/opt/tools:/usr/bin" } } as const;
    expect(installedBrowser(machine, only("/usr/bin/microsoft-edge"))).toBe(
      "/usr/bin/microsoft-edge",
    );
  });

  test("looks in the applications on macOS", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(installedBrowser({ platform: "darwin", env: { HOME: "/h" } }, only(chrome))).toBe(
      chrome,
    );
  });

  test("looks in the program folders on Windows", () => {
    const edge = join("C:\\Programs", "Microsoft\\Edge\\Application\\msedge.exe");
    const machine = { platform: "win32", env: { "ProgramFiles(x86)": "C:\\Programs" } } as const;
    expect(installedBrowser(machine, only(edge))).toBe(edge);
  });

  test("is nothing when there is none", () => {
    expect(installedBrowser({ platform: "linux", env: { PATH: "/bin" } }, () => false)).toBeNull();
  });

  test("takes the named one, and no other when that is missing", () => {
    const machine = { platform: "linux", env: { PATH: "/usr/bin", CHROME_PATH: "/mine" } } as const;
    expect(installedBrowser(machine, () => true)).toBe("/mine");
    expect(() => installedBrowser(machine, only("/usr/bin/chromium"))).toThrow(/\/mine/);
  });
});
