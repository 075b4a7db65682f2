import { test as base, expect } from "@playwright/test";
import { openBareTab, type BareTab } from "./bareTab.ts";
import { localCertificate } from "./certificate.ts";
import type { RunningServer } from "./listen.ts";
import {
  openPlayground,
  playgroundUrl,
  type OpenedPlayground,
  type PlaygroundChoice,
} from "./openPlayground.ts";
import { watchProblems, type Problems } from "./problems.ts";
import { recordGraphExchanges } from "./recordGraphExchanges.ts";
import { serveSite } from "./server.ts";
import { claimedFolders } from "./siteFolders.ts";

type PerTest = {
  readonly problems: Problems;
  readonly openPlayground: (choice?: PlaygroundChoice) => Promise<OpenedPlayground>;
  /** The playground with its wire log, and a page of teams-js and MSAL alone in the tab's place. */
  readonly openBareTab: (choice?: PlaygroundChoice) => Promise<BareTab>;
};

type PerWorker = {
  /** Whether the site is served over https, with a self-signed certificate. */
  readonly secure: boolean;
  readonly site: RunningServer;
};

/**
 * A browser test of the built app inside the built playground. It fails on any console error or warning, uncaught error,
 * refusal by the content security policy, or request that leaves this machine, unless `problems.allow` names it.
 */
export const test = base.extend<PerTest, PerWorker>({
  secure: [false, { option: true, scope: "worker" }],

  site: [
    async ({ secure }, use) => {
      const certificate = secure ? await localCertificate() : undefined;
      const site = await serveSite(claimedFolders(), certificate);
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  problems: [
    async ({ context }, use) => {
      const problems = await watchProblems(context);
      await recordGraphExchanges(context);
      await use(problems);
      expect(problems.unexpected(), "problems in the browser").toEqual([]);
    },
    { auto: true },
  ],

  openPlayground: async ({ page, site }, use) => {
    await use((choice) => openPlayground(page, site.origin, choice));
  },

  openBareTab: async ({ page, site }, use) => {
    await use((choice) =>
      openBareTab(page, site.origin, playgroundUrl(site.origin, { ...choice, log: "1" })),
    );
  },
});

export { expect };
