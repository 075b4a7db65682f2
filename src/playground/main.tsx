import { createRoot } from "react-dom/client";
import { boot } from "./page/boot.ts";
import { PlaygroundPage } from "./page/PlaygroundPage.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("playground.html has no root element.");

const booted = boot(new URLSearchParams(location.search), {
  local: localStorage,
  session: sessionStorage,
  history,
});
createRoot(root).render(<PlaygroundPage {...booted} />);
