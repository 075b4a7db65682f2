import type { OwnMeeting } from "#domain/panelMeeting.ts";
import type { PanelView } from "#hooks/usePanelMeeting.ts";

/** The meeting, where the person organizes it. */
export const ownMeetingOf = (view: PanelView): OwnMeeting | null =>
  view.status === "ready" && "meeting" in view.place ? view.place : null;

/** The link of this meeting, as far as anybody knows it. What this device knows works whatever Graph says of the rest. */
export function linkOf(view: PanelView): string | null {
  if (view.status === "noAccount" || view.status === "noChat") return null;
  if (view.status !== "ready") return view.known?.joinWebUrl ?? null;
  const { place } = view;
  if ("meeting" in place) return place.meeting.joinWebUrl;
  return place.kind === "someoneElses" ? place.joinWebUrl : null;
}

/** What the meeting is called, as far as anybody knows it. */
export function nameOf(view: PanelView): string | null {
  if (view.status === "noAccount" || view.status === "noChat") return null;
  if (view.status !== "ready") return view.known?.subject ?? null;
  const { place } = view;
  if ("meeting" in place) return place.meeting.subject;
  return "topic" in place ? place.topic : null;
}

/** Whether what stands below is an explanation, which has the page's title in it. */
export function hasOwnTitle(view: PanelView): boolean {
  if (view.status !== "ready") return view.status === "noAccount" || view.status === "noChat";
  return view.place.kind === "notFound" || view.place.kind === "noChat";
}
