import type { OwnMeeting } from "#domain/panelMeeting.ts";
import { useLobbyNow } from "#hooks/useLobbyNow.ts";
import type { RecognisedPanel } from "#hooks/usePanelMeeting.ts";
import { LobbyNow } from "./LobbyNow.tsx";
import { PanelAge, type PanelAgeProps } from "./PanelAge.tsx";
import { PeopleRow, type PeopleWay } from "./PeopleRow.tsx";

/** What the panel as a whole knows and hands down. */
export type OwnerSurroundings = PeopleWay & PanelAgeProps;

type OwnerPanelProps = OwnerSurroundings &
  Pick<RecognisedPanel, "chat" | "trust"> & { readonly own: OwnMeeting };

/** For the organizer during the call. */
export function OwnerPanel({ own, chat, trust, openedAtMs, ...people }: OwnerPanelProps) {
  const lobby = useLobbyNow(chat, own, trust);
  return (
    <>
      <LobbyNow lobby={lobby} />
      <PeopleRow meeting={own.meeting} {...people} />
      <PanelAge openedAtMs={openedAtMs} />
    </>
  );
}
