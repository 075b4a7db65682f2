import {
  DoorArrowRight20Regular,
  LockClosed20Regular,
  QuestionCircle20Regular,
  Warning20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { LobbyState } from "#domain/lobbyState.ts";

export const LOBBY_ICONS: Readonly<Record<LobbyState, ReactElement>> = {
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
