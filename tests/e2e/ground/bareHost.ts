import type { Page } from "@playwright/test";
import { build, type Rolldown } from "vite";
import type { FrameContext } from "#domain/surface.ts";
import { openBareTab, type BareTab } from "./bareTab.ts";

const HOST_PATH = "/bare-host.html";
const ENTRY = "tests/e2e/ground/bareHostPage.ts";

async function bundled(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: ENTRY, output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.replaceAll("</script", "<\\/script");
}

/** The simulator alone, in a frame context that the playground has no place for, around a bare tab. */
export async function openBareHost(
  page: Page,
  origin: string,
  frameContext: FrameContext,
): Promise<BareTab> {
  const script = await bundled();
  const body = `<!doctype html><meta charset="utf-8"><title>Bare host</title><link rel="icon" href="data:,"><body><script>${script}</script>`;
  await page.route(`${origin}${HOST_PATH}?*`, (route) =>
    route.fulfill({ contentType: "text/html", body }),
  );
  const search = new URLSearchParams({ frameContext, tab: "/?page=personalApp" });
  return openBareTab(page, origin, `${origin}${HOST_PATH}?${search}`);
}
