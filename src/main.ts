import { startServices } from "./boot.ts";
import { nameRoom } from "./nameRoom.ts";
import { start } from "./start.ts";
import "./messages.ts";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no #root");

void start({
  element,
  screen: import("./App.tsx"),
  startServices: () => startServices(nameRoom),
});
