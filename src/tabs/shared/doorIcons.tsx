import {
  DoorArrowRight20Regular,
  LockClosed20Regular,
  QuestionCircle20Regular,
  Warning20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { DoorState } from "#domain/door.ts";

export const DOOR_ICONS: Readonly<Record<DoorState, ReactElement>> = {
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
