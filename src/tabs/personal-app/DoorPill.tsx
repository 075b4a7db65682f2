import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  DoorArrowRight20Regular,
  LockClosed20Regular,
  QuestionCircle20Regular,
  Warning20Regular,
} from "@fluentui/react-icons";
import { useLingui } from "@lingui/react/macro";
import type { ReactElement } from "react";
import type { DoorState } from "#domain/door.ts";
import { DOOR_WORDS } from "../shared/lobbyWords.ts";

const useStyles = makeStyles({
  pill: { minHeight: "32px" },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ":hover": { color: tokens.colorStatusWarningForeground3 },
  },
});

const ICONS: Readonly<Record<DoorState, ReactElement>> = {
  everyoneWaits: <LockClosed20Regular />,
  callersWalkIn: <DoorArrowRight20Regular />,
  invitedWalkIn: <DoorArrowRight20Regular />,
  invitedAndCallersWalkIn: <DoorArrowRight20Regular />,
  organizationWalksIn: <DoorArrowRight20Regular />,
  organizationAndCallersWalkIn: <DoorArrowRight20Regular />,
  trustedWalkIn: <DoorArrowRight20Regular />,
  trustedAndCallersWalkIn: <DoorArrowRight20Regular />,
  anyoneWalksIn: <Warning20Regular />,
  unknown: <QuestionCircle20Regular />,
  checking: <QuestionCircle20Regular />,
};

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
      icon={ICONS[state]}
      {...(onClick === undefined ? { disabledFocusable: true } : { onClick })}
    >
      {i18n._(DOOR_WORDS[state])}
    </Button>
  );
}
