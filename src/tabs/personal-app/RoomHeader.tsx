import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LobbyState } from "#domain/lobbyState.ts";
import type { Meeting } from "#domain/meeting.ts";
import { LobbyPill } from "./LobbyPill.tsx";
import { RenameForm } from "./RenameForm.tsx";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    minHeight: "40px",
  },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  heading: { margin: 0, overflowWrap: "anywhere" },
});

type RoomHeaderProps = {
  readonly subject: string | null;
  /** Null while Graph has not confirmed the room: it cannot be renamed yet. */
  readonly meeting: Meeting | null;
  readonly lobby: LobbyState;
  /** Absent while there are no options to show. */
  readonly onShowOptions?: () => void;
};

/** The room's name, which can be changed in place, and its lobby. */
export function RoomHeader({ subject, meeting, lobby, onShowOptions }: RoomHeaderProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const [isRenaming, setIsRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement | null>(null);
  const keepPencil = (button: HTMLButtonElement | null) => {
    pencil.current = button;
  };
  const closeForm = () => {
    flushSync(() => setIsRenaming(false));
    pencil.current?.focus();
  };
  return (
    <header className={styles.header}>
      {isRenaming && meeting !== null ? (
        <RenameForm meeting={meeting} onClose={closeForm} />
      ) : (
        <div className={styles.name}>
          <Title3 as="h1" className={styles.heading}>
            <bdi>{subject ?? t`My meeting room`}</bdi>
          </Title3>
          {meeting !== null && (
            <Button
              appearance="subtle"
              icon={<Edit20Regular />}
              ref={keepPencil}
              aria-label={t`Rename the room`}
              onClick={() => setIsRenaming(true)}
            />
          )}
        </div>
      )}
      <LobbyPill state={lobby} onClick={onShowOptions} />
    </header>
  );
}
