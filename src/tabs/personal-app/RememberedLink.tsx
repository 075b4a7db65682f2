import { Skeleton } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { RememberedRoom } from "#domain/meeting.ts";
import { Columns } from "./Columns.tsx";
import { LinkBar } from "./LinkBar.tsx";
import { RoomHeader } from "./RoomHeader.tsx";
import { PanelSkeleton } from "./RoomSkeleton.tsx";

type RememberedLinkProps = { readonly room: RememberedRoom; readonly isChecking?: boolean };

/** The link as this device remembers it, while Graph has not answered or cannot. */
export function RememberedLink({ room, isChecking }: RememberedLinkProps) {
  const { t } = useLingui();
  return (
    <>
      <RoomHeader
        subject={room.subject}
        meeting={null}
        door={isChecking === true ? "checking" : "unknown"}
      />
      <LinkBar
        joinWebUrl={room.joinWebUrl}
        subject={room.subject}
        untilMs={room.expiresAtMs}
        isEstimate
      />
      {isChecking === true && (
        <Skeleton aria-label={t`Checking your room`}>
          <Columns options={<PanelSkeleton />} people={<PanelSkeleton />} />
        </Skeleton>
      )}
    </>
  );
}
