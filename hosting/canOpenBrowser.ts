export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const isSet = (value: string | undefined) => value !== undefined && value !== "";

/** Whether opening a browser window can work here: not in CI, not where BROWSER says none, not on a Linux box without a display. */
export function canOpenBrowser({ platform, env }: Surroundings): boolean {
  if (isSet(env["CI"]) || env["BROWSER"] === "none") return false;
  if (platform !== "linux") return true;
  return ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"].some((name) => isSet(env[name]));
}
