import type { LoadPanel } from "../shared/panelProps.ts";

export const loadOptionsPanel: LoadPanel = async () => ({
  default: (await import("./OptionsPanel.tsx")).OptionsPanel,
});

export const loadPeoplePanel: LoadPanel = async () => ({
  default: (await import("../shared/people/PeoplePanel.tsx")).PeoplePanel,
});
