import { Trans } from "@lingui/react/macro";
import { ConfirmDialog } from "../shared/ConfirmDialog.tsx";

type LeaveDialogProps = { readonly onConfirm: () => void; readonly onCancel: () => void };

export function LeaveDialog({ onConfirm, onCancel }: LeaveDialogProps) {
  return (
    <ConfirmDialog
      title={<Trans>Leave this chat?</Trans>}
      confirmLabel={<Trans>Leave</Trans>}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Trans>
        You no longer get what is written from now on. You keep your place in the call, and joining
        through the link brings you back to the chat.
      </Trans>
    </ConfirmDialog>
  );
}
