import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useIsPlain } from "./panelLook.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  framed: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

type CardProps = { readonly children: ReactNode; readonly className?: string };

export function Card({ children, className }: CardProps) {
  const styles = useStyles();
  const isPlain = useIsPlain();
  return (
    <div className={mergeClasses(styles.card, !isPlain && styles.framed, className)}>
      {children}
    </div>
  );
}
