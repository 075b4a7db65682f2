import { createContext, use } from "react";

/** `framed`: a panel is a card with a heading among others. `plain`: it is the whole of a narrow page that has the heading. */
type PanelLook = "framed" | "plain";

export const PanelLookContext = createContext<PanelLook>("framed");

export const useIsPlain = (): boolean => use(PanelLookContext) === "plain";
