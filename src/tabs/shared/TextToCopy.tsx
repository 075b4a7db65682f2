import { makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useCopy } from "#hooks/useCopy.ts";
import { CopyButton } from "./CopyButton.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    width: "100%",
  },
  text: { width: "100%" },
});

type TextToCopyProps = {
  readonly text: string;
  readonly label: string;
  readonly copyLabel: string;
  /** What a screen reader says once the text is on the clipboard. */
  readonly announcement: string;
};

/** A text to send to somebody else: to read, and to copy. */
export function TextToCopy({ text, label, copyLabel, announcement }: TextToCopyProps) {
  const styles = useStyles();
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  const { state, copy } = useCopy();
  return (
    <div className={styles.root}>
      <Textarea
        className={styles.text}
        ref={setField}
        readOnly
        resize="vertical"
        rows={4}
        aria-label={label}
        value={text}
      />
      <CopyButton
        state={state}
        label={copyLabel}
        announcement={announcement}
        onCopy={() => void copy(text, () => field?.select())}
      />
    </div>
  );
}
