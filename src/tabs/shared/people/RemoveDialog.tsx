import { Plural, Trans } from "@lingui/react/macro";
import { ConfirmDialog } from "../ConfirmDialog.tsx";

type RemoveDialogProps = {
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before several people are removed at once. */
export function RemoveDialog({ count, onConfirm, onCancel }: RemoveDialogProps) {
  return (
    <ConfirmDialog
      title={
        <Plural
          value={count}
          one="Remove # person from the chat?"
          other="Remove # people from the chat?"
        />
      }
      confirmLabel={<Trans>Remove {count}</Trans>}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Trans>
        They keep what they have already read and can come back through the link unless they wait in
        the lobby.
      </Trans>
    </ConfirmDialog>
  );
}
