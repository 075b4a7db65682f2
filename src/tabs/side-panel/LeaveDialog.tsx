import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";

type LeaveDialogProps = { readonly onConfirm: () => void; readonly onCancel: () => void };

export function LeaveDialog({ onConfirm, onCancel }: LeaveDialogProps) {
  return (
    <Dialog open onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            <Trans>Leave this chat?</Trans>
          </DialogTitle>
          <DialogContent>
            <Trans>
              You no longer get what is written from now on. You keep your place in the call, and
              joining through the link brings you back to the chat.
            </Trans>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              <Trans>Leave</Trans>
            </Button>
            <Button onClick={onCancel}>
              <Trans>Cancel</Trans>
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
