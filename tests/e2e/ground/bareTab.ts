import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, type Frame, type Page } from "@playwright/test";

/** teams-js reads replies to UUIDs only. */
export const FORGED_ID = "99999999-9999-4999-8999-999999999999";
const TAB_PATH = "/?page=personalApp";

const { resolve } = createRequire(import.meta.url);
const published = (entry: string, path: string) =>
  readFileSync(join(dirname(resolve(entry)), path), "utf8").replaceAll("</script", "<\\/script");

/** Both libraries as their packages publish them for a plain `<script>`; `heard` keeps what the host posts. */
const bareTabPage = () =>
  [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare tab</title>`,
    `<script>const heard = []; addEventListener("message", ({ data, origin, source }) =>`,
    ` heard.push({ data, origin, isFromParent: source === parent }));</script>`,
    `<script>${published("@microsoft/teams-js", "MicrosoftTeams.min.js")}</script>`,
    `<script>${published("@azure/msal-browser", "msal-browser.min.js")}</script>`,
    `</head><body></body></html>`,
  ].join("");

export type HeardMessage = {
  readonly data: {
    readonly func?: string;
    readonly uuidAsString?: string;
    readonly args?: readonly unknown[];
  };
  readonly origin: string;
  readonly isFromParent: boolean;
};

export type BareTab = {
  readonly frame: Frame;
  /** Calls a function of the frame by its path; a rejection is an error with the library's code or words. */
  readonly call: (path: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Posts to the host as no library would. */
  readonly forge: (func: string, ...args: readonly unknown[]) => Promise<void>;
  readonly heard: () => Promise<readonly HeardMessage[]>;
};

const bareTabIn = (frame: Frame): BareTab => ({
  frame,
  call: (path, ...args) =>
    frame.evaluate(
      async ([names, given]) => {
        let owner: unknown = null;
        let member: unknown = globalThis;
        for (const name of names) [owner, member] = [member, Reflect.get(Object(member), name)];
        try {
          return await (Reflect.apply(member as () => unknown, owner, given) as unknown);
        } catch (error) {
          const { errorCode, message } = Object(error) as Record<string, unknown>;
          throw new Error(String(errorCode ?? message ?? error));
        }
      },
      [path.split("."), args] as const,
    ),
  forge: (func, ...args) =>
    frame.evaluate((request) => parent.postMessage(request, location.origin), {
      id: 1000,
      uuidAsString: FORGED_ID,
      func,
      args,
    }),
  heard: () => frame.evaluate("heard"),
});

/**
 * Opens a host with a page in the tab's place that holds nothing but unmodified teams-js and MSAL, so that calls which
 * the app never makes reach the host too.
 */
export async function openBareTab(page: Page, origin: string, host: string): Promise<BareTab> {
  const address = `${origin}${TAB_PATH}`;
  await page
    .context()
    .route(address, (route) => route.fulfill({ contentType: "text/html", body: bareTabPage() }));
  await page.goto(host);
  await expect.poll(() => page.frame({ url: address })?.title()).toBe("Bare tab");
  const frame = page.frame({ url: address });
  if (frame === null) throw new Error("The host has loaded no tab.");
  return bareTabIn(frame);
}
