import type { BrowserContext, ConsoleMessage } from "@playwright/test";
import { CLOUDS } from "#domain/clouds.ts";

const GRAPH_ORIGINS: readonly string[] = Object.values(CLOUDS).map((cloud) => cloud.graphOrigin);
const HOST_LIST = "https://res.cdn.office.net/";

export type Problems = {
  /** This one problem is what the test is about. A test fails when it then does not happen. */
  allow(pattern: RegExp): void;
  /** What happened and was not allowed, and what was allowed and did not happen. */
  unexpected(): readonly string[];
};

const isLocal = (url: URL) => url.hostname === "localhost" || url.protocol === "data:";

/** The browser's own remark on a refused Graph request; what the app makes of it is for the test to judge. */
const isRemarkOnGraph = (message: ConsoleMessage) =>
  message.text().startsWith("Failed to load resource") &&
  GRAPH_ORIGINS.some((origin) => message.location().url.startsWith(`${origin}/`));

const isBad = (message: ConsoleMessage) =>
  ["error", "warning"].includes(message.type()) && !isRemarkOnGraph(message);

function reportViolations() {
  document.addEventListener("securitypolicyviolation", (event) => {
    const report = Reflect.get(globalThis, "reportPolicyViolation") as (text: string) => void;
    report(`${event.effectiveDirective} refused ${event.blockedURI} in ${event.documentURI}`);
  });
}

function ledger(): Problems & { add(text: string): void } {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  return {
    add: (text) => seen.push(text),
    allow: (pattern) => allowed.push(pattern),
    unexpected: () => [
      ...seen.filter((text) => !allowed.some((pattern) => pattern.test(text))),
      ...allowed
        .filter((pattern) => !seen.some((text) => pattern.test(text)))
        .map((pattern) => `allowed, but did not happen: ${String(pattern)}`),
    ],
  };
}

/**
 * Watches all pages, frames and workers of a browser context: console errors and warnings, uncaught errors, refusals by the
 * content security policy, and requests that would have left this machine. Only the list of hosts that teams-js asks
 * for at its start is answered here.
 */
export async function watchProblems(context: BrowserContext): Promise<Problems> {
  const problems = ledger();
  context.on("console", (message) => {
    if (isBad(message)) problems.add(`console.${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (event) => {
    problems.add(`uncaught: ${event.error().message}`);
  });
  await context.exposeBinding("reportPolicyViolation", (_source, text: string) => {
    problems.add(`policy: ${text}`);
  });
  await context.addInitScript(reportViolations);
  await context.route(
    (url) => !isLocal(url),
    async (route) => {
      const url = route.request().url();
      if (url.startsWith(HOST_LIST)) {
        const headers = { "Access-Control-Allow-Origin": "*" };
        await route.fulfill({ json: { validOrigins: [] }, headers });
        return;
      }
      problems.add(`request left this machine: ${route.request().method()} ${url}`);
      await route.abort("internetdisconnected");
    },
  );
  return problems;
}
