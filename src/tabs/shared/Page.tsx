import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    outlineStyle: "none",
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

type PageProps = {
  readonly children: ReactNode;
  /** Takes the focus when the control that had it is gone. */
  readonly mainRef?: Ref<HTMLElement>;
};

/** The frame of a whole surface: background, edges, and content of at most 1,040 px. */
export function Page({ children, mainRef }: PageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page} tabIndex={-1} ref={mainRef}>
      <div className={styles.content}>{children}</div>
    </main>
  );
}
