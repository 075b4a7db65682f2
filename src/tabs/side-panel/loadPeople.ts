import type { LoadPanel } from "../shared/panelProps.ts";

export const loadPeople: LoadPanel = async () => ({
  default: (await import("../shared/people/PeoplePanel.tsx")).PeoplePanel,
});
