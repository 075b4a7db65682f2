import { Field, Textarea } from "@fluentui/react-components";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { MAX_NOTE_LENGTH } from "#domain/doorCard.ts";
import type { DoorProblem } from "#domain/doorDraft.ts";

type NoteFieldProps = {
  readonly note: string;
  readonly problem: DoorProblem | null;
  readonly onChange: (note: string) => void;
};

/** A note that is too long stays as it is, to be made shorter: nothing of a pasted text is cut off unseen. */
export function NoteField({ note, problem, onChange }: NoteFieldProps) {
  const { i18n, t } = useLingui();
  const { length } = note;
  const count = i18n.number(length);
  const limit = i18n.number(MAX_NOTE_LENGTH);
  const excess = problem?.kind === "noteTooLong" ? problem.byCharacters : 0;
  return (
    <Field
      label={t`Note to visitors`}
      hint={t({ message: `${count} of ${limit} characters`, comment: "length of a note" })}
      {...(excess > 0 && {
        validationState: "error",
        validationMessage: {
          role: "status",
          children: t`${plural(excess, {
            one: "The note has to be # character shorter.",
            other: "The note has to be # characters shorter.",
          })}`,
        },
      })}
    >
      <Textarea
        value={note}
        rows={3}
        resize="vertical"
        dir="auto"
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
