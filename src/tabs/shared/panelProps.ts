import type { ComponentType } from "react";
import type { Meeting } from "#domain/meeting.ts";

/** What a panel that is loaded on demand gets. */
export type PanelProps = { readonly meeting: Meeting };

export type LoadPanel = () => Promise<{ readonly default: ComponentType<PanelProps> }>;
