import { HostError } from "#api/host/hostError.ts";
import type { Services } from "#api/services.ts";
import type * as App from "./App.tsx";
import { showWithoutScreen } from "./showWithoutScreen.ts";

type StartDeps = {
  readonly element: HTMLElement;
  /** On its way already: the screen's code comes while host, token and room do. */
  readonly screen: Promise<typeof App>;
  readonly startServices: () => Promise<Services>;
};

/** Shows the app, or in its place why it cannot be shown, and tells the host which of the two. Never rejects. */
export async function start(deps: StartDeps): Promise<void> {
  const { element, screen } = deps;
  const starting = deps.startServices();
  starting.catch(() => undefined);
  const app = await screen.catch(() => null);
  if (app === null) return startWithoutScreen(element, starting);
  try {
    const services = await starting;
    app.mountApp(element, services);
    services.host.notifyAppLoaded();
    services.host.notifySuccess();
  } catch (error) {
    if (error instanceof HostError && error.kind === "notInTeams") app.mountNotInTeams(element);
    else app.mountStartFailure(element, error, () => void start(deps));
  }
}

/** A module that failed to load is not fetched again by the same page: only a new page can try. */
async function startWithoutScreen(element: HTMLElement, starting: Promise<Services>) {
  showWithoutScreen(element);
  const services = await starting.catch(() => null);
  services?.host.notifyFailure("The app's code could not be loaded.");
}
