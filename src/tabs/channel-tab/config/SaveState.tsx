import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { AppError } from "#hooks/appError.ts";
import type { ConfigForm } from "#hooks/useConfigForm.ts";
import { FailureNotice } from "../../shared/FailureNotice.tsx";

const useStyles = makeStyles({
  edge: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    // Takes no room of its own while it is empty.
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalL})`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  obstacle: {
    display: "block",
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

type SaveStateProps = { readonly form: ConfigForm; readonly error: AppError | null };

/** At the lower edge, close to the host's Save: why it cannot be pressed, or why it had no effect. */
export function SaveState({ form, error }: SaveStateProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const obstacle = useObstacle(form);
  return (
    <div className={styles.edge}>
      <div role="status">
        {obstacle !== null && <Caption1 className={styles.obstacle}>{obstacle}</Caption1>}
      </div>
      {error !== null && (
        <FailureNotice
          what={t`Your door could not be saved.`}
          error={error}
          kept={t`What you have written is still here.`}
        />
      )}
    </div>
  );
}

function useObstacle({ toSave, problem }: ConfigForm): string | null {
  const { t } = useLingui();
  if (toSave !== null) return null;
  switch (problem?.kind) {
    case undefined:
      return t`You can save once your room has been checked.`;
    case "hours":
      return t`You can save once the marked hours are right.`;
    case "noteTooLong":
      return t`You can save once the note is shorter.`;
    case "tooLong":
      return t`${plural(problem.byCharacters, {
        one: "Teams has no room for this door: it is # character too long. Fewer hours or a shorter name of the room can help.",
        other:
          "Teams has no room for this door: it is # characters too long. Fewer hours or a shorter name of the room can help.",
      })}`;
    case "unreadable":
      return t`This door cannot be saved: your room’s link or your account has a form that doors do not know.`;
  }
}
