import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { Plural, Trans } from "@lingui/react/macro";

type RemoveDialogProps = {
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before several people are removed at once. */
export function RemoveDialog({ count, onConfirm, onCancel }: RemoveDialogProps) {
  return (
    <Dialog open onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            <Plural
              value={count}
              one="Remove # person from the chat?"
              other="Remove # people from the chat?"
            />
          </DialogTitle>
          <DialogContent>
            <Trans>
              They keep what they have already read and can come back through the link unless they
              wait in the lobby.
            </Trans>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              <Trans>Remove {count}</Trans>
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
