import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  content: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

type StripFieldProps = { readonly label: ReactNode; readonly children: ReactNode };

/** A part of the control strip below its small label. */
export function StripField({ label, children }: StripFieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <div className={styles.label}>{label}</div>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
