import type { ComponentType } from "react";
import type { Meeting } from "#domain/meeting.ts";

export type PanelProps = { readonly meeting: Meeting };
export type LoadPanel = () => Promise<{ readonly default: ComponentType<PanelProps> }>;

export const loadOptionsPanel: LoadPanel = async () => ({
  default: (await import("./OptionsPanel.tsx")).OptionsPanel,
});

export const loadPeoplePanel: LoadPanel = async () => ({
  default: (await import("./PeoplePanel.tsx")).PeoplePanel,
});
