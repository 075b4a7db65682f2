import { FluentProvider, makeStyles, teamsDarkTheme, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Actions } from "../actions.ts";
import { useObservable } from "../observable.ts";
import type { PageChoices } from "../pageChoices.ts";
import type { Playground } from "../playground.ts";
import { FrameHandle } from "./FrameHandle.tsx";
import { HANDLE_PX, shownWidth } from "./frameWidth.ts";
import { useRoom } from "./useRoom.ts";

const useStyles = makeStyles({
  stage: {
    display: "flex",
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  frame: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The chosen width, or the one that the edge is being pulled to: the address gets only where it came to rest. */
function usePulledWidth(chosen: PageChoices["width"], actions: Actions) {
  const [pulled, setPulled] = useState<PageChoices["width"] | null>(null);
  return {
    width: pulled ?? chosen,
    onPull: setPulled,
    onRelease() {
      if (pulled === null) return;
      actions.choose({ width: pulled });
      setPulled(null);
    },
  };
}

type StageProps = {
  readonly playground: Playground;
  readonly actions: Actions;
  /** Told of the frame's size as `320 × 720`, in CSS pixels. */
  readonly onSize: (size: string) => void;
  readonly children: ReactNode;
};

/** Where Teams shows the app. The frame's edge can be pulled. */
export function Stage({ playground, actions, onSize, children }: StageProps) {
  const styles = useStyles();
  const { choices } = useObservable(playground.state);
  const { element, room } = useRoom();
  const { width, ...pull } = usePulledWidth(choices.width, actions);
  const maxPx = (room?.width ?? 0) - HANDLE_PX;
  const px = shownWidth(width, maxPx);
  const height = room?.height ?? 0;
  useEffect(() => {
    if (room !== null) onSize(`${String(px)} × ${String(height)}`);
  }, [room, px, height, onSize]);
  return (
    <div ref={element} className={styles.stage}>
      <div style={{ width: room === null ? 0 : px }} className={styles.frame}>
        {children}
      </div>
      <FluentProvider theme={teamsDarkTheme}>
        <FrameHandle px={px} maxPx={maxPx} {...pull} />
      </FluentProvider>
    </div>
  );
}
