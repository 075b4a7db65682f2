import { HostError } from "#api/host/hostError.ts";
import { startServices } from "./boot.ts";
import { nameRoom } from "./nameRoom.ts";
import "./messages.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

// The screen loads while host, token and room are on their way.
const screen = import("./App.tsx");

async function start(element: HTMLElement): Promise<void> {
  try {
    const services = await startServices(nameRoom);
    (await screen).mountApp(element, services);
    services.host.notifyAppLoaded();
    services.host.notifySuccess();
  } catch (error) {
    const { mountNotInTeams, mountStartFailure } = await screen;
    if (error instanceof HostError && error.kind === "notInTeams") mountNotInTeams(element);
    else
      mountStartFailure(element, error instanceof Error ? error : null, () => void start(element));
  }
}

void start(root);
