import { HostError } from "#api/host/hostError.ts";
import type { Services } from "#api/services.ts";
import type { Surface } from "#domain/surface.ts";
import type { ComponentType } from "react";
import type * as App from "./App.tsx";
import { showWithoutScreen } from "./showWithoutScreen.ts";

type StartDeps = {
  readonly element: HTMLElement;
  /** On its way already: the framework comes while host, token and room do. */
  readonly app: Promise<typeof App>;
  readonly loadScreen: (surface: Surface) => Promise<ComponentType>;
  /** Whether the page's address is that of a door: its link needs no host. */
  readonly isDoor: () => boolean;
  /** The screen for a page without Teams around it, or with one that keeps silent. */
  readonly loadOutside: () => Promise<ComponentType>;
  readonly startServices: () => Promise<Services>;
};

/** Shows the app, or in its place why it cannot be shown, and tells the host which of the two. Never rejects. */
export async function start(deps: StartDeps): Promise<void> {
  const { element } = deps;
  const starting = deps.startServices();
  starting.catch(() => undefined);
  const app = await deps.app.catch(() => null);
  if (app === null) return startWithoutScreen(element, starting);
  let services: Services;
  try {
    services = await starting;
  } catch (error) {
    return showFailedStart(deps, app, error);
  }
  const screen = await deps.loadScreen(services.surface).catch(() => null);
  if (screen === null) return startWithoutScreen(element, starting);
  app.mountApp(element, services, screen);
  services.host.notifyAppLoaded();
  services.host.notifySuccess();
}

async function showFailedStart(deps: StartDeps, app: typeof App, error: unknown) {
  const { element } = deps;
  if (!(error instanceof HostError) || (error.kind !== "notInTeams" && !deps.isDoor())) {
    app.mountStartFailure(element, error, () => void start(deps));
    return;
  }
  const outside = await deps.loadOutside().catch(() => null);
  if (outside === null) showWithoutScreen(element);
  else app.mountOutsideTeams(element, outside);
}

/** A module that failed to load is not fetched again by the same page: only a new page can try. */
async function startWithoutScreen(element: HTMLElement, starting: Promise<Services>) {
  showWithoutScreen(element);
  const services = await starting.catch(() => null);
  services?.host.notifyFailure("The app's code could not be loaded.");
}
