import { useLingui } from "@lingui/react/macro";
import type { PanelView } from "#hooks/usePanelMeeting.ts";
import { OtherRoomNotice } from "./OtherRoomNotice.tsx";
import { hasOwnTitle, nameOf } from "./panelParts.ts";
import { PanelTitle } from "./PanelTitle.tsx";

/** Where the person is, as far as anybody knows it. */
export function PanelTop({ view }: { readonly view: PanelView }) {
  const { t } = useLingui();
  const name = nameOf(view);
  const otherRoom = "otherRoom" in view ? view.otherRoom : null;
  return (
    <>
      {!hasOwnTitle(view) && <PanelTitle>{name ?? t`Meeting`}</PanelTitle>}
      {otherRoom !== null && <OtherRoomNotice here={name} room={otherRoom} />}
    </>
  );
}
