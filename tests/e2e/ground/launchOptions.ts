import type { LaunchOptions } from "@playwright/test";
import type { FoundBrowser } from "./foundBrowser.ts";

/** Keeps the browser from calling home: on a closed network each attempt costs time. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Chromium stops service workers over a self-signed certificate unless told so on its own command line, and asks
 * before a public page (the routed sign-in) opens one of this machine.
 * @see https://developer.chrome.com/blog/local-network-access
 */
const SELF_SIGNED = ["--ignore-certificate-errors", "--disable-features=LocalNetworkAccessChecks"];

/** How the browser tests start the browser. */
export const launchOptions = (browser: FoundBrowser, secure: boolean): LaunchOptions => ({
  executablePath: browser.executablePath,
  env: { ...(process.env as Record<string, string>), ...browser.env },
  args: secure ? [...QUIET, ...SELF_SIGNED] : QUIET,
});
