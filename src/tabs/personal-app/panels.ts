import type { ComponentType } from "react";
import type { PanelProps } from "./panelProps.ts";

export type LoadPanel = () => Promise<{ readonly default: ComponentType<PanelProps> }>;

export const loadOptionsPanel: LoadPanel = async () => ({
  default: (await import("./OptionsPanel.tsx")).OptionsPanel,
});

export const loadPeoplePanel: LoadPanel = async () => ({
  default: (await import("./PeoplePanel.tsx")).PeoplePanel,
});
