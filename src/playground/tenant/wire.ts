import type { OnlineMeeting } from "@microsoft/microsoft-graph-types";

/** Graph's meeting as it travels: the documented shape plus the undocumented fields that live answers carry. */
export type WireMeeting = OnlineMeeting & Readonly<Record<string, unknown>>;
