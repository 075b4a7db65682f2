import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 479px)": { padding: tokens.spacingHorizontalL },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "1040px",
    marginInline: "auto",
  },
});

/** The frame of a whole surface: background, edges, and content of at most 1,040 px. */
export function Page({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.content}>{children}</div>
    </main>
  );
}
