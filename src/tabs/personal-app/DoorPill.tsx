import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { DoorState } from "#domain/door.ts";
import { DOOR_ICONS } from "../shared/doorIcons.tsx";
import { DOOR_WORDS } from "../shared/lobbyWords.ts";

const useStyles = makeStyles({
  pill: { minHeight: "32px" },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ":hover": { color: tokens.colorStatusWarningForeground3 },
  },
});

type DoorPillProps = { readonly state: DoorState; readonly onClick: (() => void) | undefined };

/** Who walks in, in a few words; leads to the options. */
export function DoorPill({ state, onClick }: DoorPillProps) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const isWarning = state === "anyoneWalksIn";
  return (
    <Button
      className={mergeClasses(styles.pill, isWarning && styles.warning)}
      shape="circular"
      icon={DOOR_ICONS[state]}
      {...(onClick === undefined ? { disabledFocusable: true } : { onClick })}
    >
      {i18n._(DOOR_WORDS[state])}
    </Button>
  );
}
