import type { Meeting } from "#domain/meeting.ts";
import type { PanelView } from "#hooks/usePanelMeeting.ts";

/** The meeting, where the person organizes it. */
export const meetingOf = (view: PanelView): Meeting | null =>
  view.status === "ready" && "meeting" in view.place ? view.place.meeting : null;

/** The link of this meeting, as far as anybody knows it. What this device knows works whatever Graph says of the rest. */
export function linkOf(view: PanelView): string | null {
  if (view.status === "noAccount" || view.status === "noChat") return null;
  if (view.status !== "ready") return view.known?.joinWebUrl ?? null;
  const { place } = view;
  if ("meeting" in place) return place.meeting.joinWebUrl;
  return place.kind === "someoneElses" ? place.joinWebUrl : null;
}
