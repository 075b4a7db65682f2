import type { OwnMeeting } from "#domain/panelMeeting.ts";
import { useLobbyNow } from "#hooks/useLobbyNow.ts";
import type { RecognisedPanel } from "#hooks/usePanelMeeting.ts";
import { LobbyNow } from "./LobbyNow.tsx";
import { PanelAge } from "./PanelAge.tsx";
import { PeopleRow, type PeopleWay } from "./PeopleRow.tsx";

type OwnerPanelProps = PeopleWay &
  Pick<RecognisedPanel, "chat" | "trust"> & { readonly own: OwnMeeting };

/** For the organizer during the call. */
export function OwnerPanel({ own, chat, trust, ...people }: OwnerPanelProps) {
  const lobby = useLobbyNow(chat, own, trust);
  return (
    <>
      <LobbyNow lobby={lobby} />
      <PeopleRow meeting={own.meeting} {...people} />
      <PanelAge />
    </>
  );
}
