import { useLingui } from "@lingui/react/macro";
import type { PanelView } from "#hooks/usePanelMeeting.ts";
import { OtherRoomNotice } from "./OtherRoomNotice.tsx";
import { PanelTitle } from "./PanelTitle.tsx";

/** Where the person is. Nothing of it while nobody knows. */
export function PanelTop({ view }: { readonly view: PanelView }) {
  const { t } = useLingui();
  if (view.status !== "ready") return null;
  const { place, otherRoom } = view;
  if (place.kind === "notFound" || place.kind === "noChat") return null;
  const name = "meeting" in place ? place.meeting.subject : place.topic;
  return (
    <>
      <PanelTitle>{name ?? t`Meeting`}</PanelTitle>
      {otherRoom !== null && <OtherRoomNotice here={name} room={otherRoom} />}
    </>
  );
}
