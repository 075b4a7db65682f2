import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  both: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalXXL,
    "@media (min-width: 640px)": { gridTemplateColumns: "minmax(0, 7fr) minmax(0, 5fr)" },
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  door: {
    "@media (min-width: 640px)": { position: "sticky", top: tokens.spacingVerticalXXL },
  },
});

type FormAndDoorProps = { readonly form: ReactNode; readonly door: ReactNode };

/** What is written, and beside it or below what becomes of it. */
export function FormAndDoor({ form, door }: FormAndDoorProps) {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <div className={styles.part}>{form}</div>
      <div className={`${styles.part} ${styles.door}`}>{door}</div>
    </div>
  );
}
