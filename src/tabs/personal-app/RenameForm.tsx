import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { KeyboardEvent, SyntheticEvent } from "react";
import { useState } from "react";
import type { Meeting } from "#domain/meeting.ts";
import { useRenameRoom } from "#hooks/useRenameRoom.ts";
import { GraphFailure } from "../shared/GraphFailure.tsx";

/** Characters; long enough for a title, short enough for a heading. */
const NAME_MAX_LENGTH = 120;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, maxWidth: "480px" },
});

type RenameFormProps = { readonly meeting: Meeting; readonly onClose: () => void };

export function RenameForm({ meeting, onClose }: RenameFormProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const [name, setName] = useState(meeting.subject ?? "");
  const { rename, error } = useRenameRoom(meeting);
  const [isPending, setIsPending] = useState(false);
  const wanted = name.trim();
  const canSave = wanted !== "" && !isPending;

  const save = async () => {
    if (!canSave) return;
    setIsPending(true);
    const isDone = wanted === meeting.subject || (await rename(wanted));
    setIsPending(false);
    if (isDone) onClose();
  };
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !isPending) onClose();
  };

  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <div className={styles.row}>
        <Input
          className={styles.input}
          ref={focusOnArrival}
          aria-label={t`Room name`}
          value={name}
          maxLength={NAME_MAX_LENGTH}
          readOnly={isPending}
          onChange={(_, data) => setName(data.value)}
          onKeyDown={handleKeyDown}
        />
        <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
          <Trans>Save name</Trans>
        </Button>
        <Button onClick={onClose} disabledFocusable={isPending}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
      {error !== null && (
        <GraphFailure
          operation="updateMeeting"
          what={t`The room could not be renamed.`}
          error={error}
          kept={t`The new name is still here.`}
          onRetry={() => void save()}
          isRetrying={isPending}
        />
      )}
    </form>
  );
}

const focusOnArrival = (input: HTMLInputElement | null) => {
  input?.focus();
};
