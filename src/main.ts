import { askedPage, hasCard } from "#api/browser/ownAddress.ts";
import { startServices } from "./boot.ts";
import { nameRoom } from "./nameRoom.ts";
import { start } from "./start.ts";
import { fetchAhead, loadOutside, loadScreen } from "./surfaces.ts";
import "./messages.ts";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no #root");

fetchAhead(askedPage());
void start({
  element,
  app: import("./App.tsx"),
  loadScreen,
  loadOutside,
  isDoor: hasCard,
  startServices: () => startServices(nameRoom),
});
