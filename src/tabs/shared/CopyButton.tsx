import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark20Regular, Copy20Regular } from "@fluentui/react-icons";
import { Trans } from "@lingui/react/macro";
import { useHeardOnly } from "./heardOnly.ts";

const useStyles = makeStyles({
  wrap: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    "@media (max-width: 479px)": { flexGrow: 1 },
  },
  button: { minWidth: "124px" },
  status: { color: tokens.colorNeutralForeground3 },
});

type CopyButtonProps = {
  readonly appearance?: "primary" | "secondary";
  readonly state: "idle" | "copied" | "selectedByHand";
  readonly label: string;
  /** What a screen reader says once the text is on the clipboard. */
  readonly announcement: string;
  readonly onCopy: () => void;
};

/** Copies, says so for as long as `state` is `copied`, and tells how to finish by hand where the clipboard refused. */
export function CopyButton({ appearance, state, label, announcement, onCopy }: CopyButtonProps) {
  const styles = useStyles();
  const { heardOnly } = useHeardOnly();
  const isCopied = state === "copied";
  return (
    <div className={styles.wrap}>
      <Button
        className={styles.button}
        appearance={appearance ?? "secondary"}
        icon={isCopied ? <Checkmark20Regular /> : <Copy20Regular />}
        onClick={onCopy}
      >
        {isCopied ? <Trans>Copied</Trans> : label}
      </Button>
      <div role="status" className={isCopied || state === "idle" ? heardOnly : undefined}>
        {isCopied && announcement}
        {state === "selectedByHand" && (
          <Caption1 className={styles.status}>
            <Trans>Press Ctrl+C, or ⌘C on a Mac</Trans>
          </Caption1>
        )}
      </div>
    </div>
  );
}
