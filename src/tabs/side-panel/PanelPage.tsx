import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { PanelLookContext } from "../shared/panelLook.ts";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    outlineStyle: "none",
    // Teams keeps 20 px on either side of the frame; this is for the lines around what has the focus.
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Among a meeting's details the same page has a whole tab, without an edge of Teams' own.
    "@media (min-width: 480px)": { padding: tokens.spacingHorizontalXXL },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "560px",
    overflowWrap: "anywhere",
  },
});

type PanelPageProps = {
  readonly children: ReactNode;
  /** Takes the focus when the control that had it is gone. */
  readonly mainRef: Ref<HTMLElement>;
};

/** The frame of the panel beside a call: one narrow column, without cards. */
export function PanelPage({ children, mainRef }: PanelPageProps) {
  const styles = useStyles();
  return (
    <PanelLookContext value="plain">
      <main className={styles.page} tabIndex={-1} ref={mainRef}>
        <div className={styles.content}>{children}</div>
      </main>
    </PanelLookContext>
  );
}
