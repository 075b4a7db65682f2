import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const CHOSEN = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  color: tokens.colorCompoundBrandForeground1,
} as const;

const BRAND_EDGE = {
  borderTopColor: tokens.colorCompoundBrandStroke,
  borderRightColor: tokens.colorCompoundBrandStroke,
  borderBottomColor: tokens.colorCompoundBrandStroke,
  borderLeftColor: tokens.colorCompoundBrandStroke,
} as const;

const useStyles = makeStyles({
  toggle: { minWidth: "auto", paddingInline: tokens.spacingHorizontalSNudge },
  chosen: { ...CHOSEN, ...BRAND_EDGE, ":hover": { ...CHOSEN, ...BRAND_EDGE } },
});

type StripToggleProps = {
  /** What a screen reader says in place of the text. */
  readonly label?: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** A small button of the control strip that stays down. */
export function StripToggle({ label, isOn, onToggle, children }: StripToggleProps) {
  const styles = useStyles();
  return (
    <ToggleButton
      size="small"
      {...(label !== undefined && { "aria-label": label })}
      checked={isOn}
      className={mergeClasses(styles.toggle, isOn && styles.chosen)}
      onClick={onToggle}
    >
      {children}
    </ToggleButton>
  );
}
