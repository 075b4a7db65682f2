import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { MIN_WIDTH, type PageChoices } from "../pageChoices.ts";
import { HANDLE_PX, pulledTo, widthByKey } from "./frameWidth.ts";

const useStyles = makeStyles({
  handle: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: `${String(HANDLE_PX)}px`,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground4,
    cursor: "ew-resize",
    touchAction: "none",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  grip: {
    width: "4px",
    height: "32px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "currentColor",
  },
});

type Width = PageChoices["width"];

type FrameHandleProps = {
  /** CSS pixels, as the frame is shown. */
  readonly px: number;
  /** CSS pixels that are free for the frame. */
  readonly maxPx: number;
  /** While the edge moves. */
  readonly onPull: (width: Width) => void;
  /** When it rests. */
  readonly onRelease: () => void;
};

/** Pulls from where the pointer took hold, so that the edge does not jump under it. */
function usePull({ px, maxPx, onPull, onRelease }: FrameHandleProps) {
  const hold = useRef<{ readonly x: number; readonly px: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      hold.current = { x: event.clientX, px };
    },
    onPointerMove({ clientX }: PointerEvent<HTMLElement>) {
      if (hold.current !== null)
        onPull(pulledTo(hold.current.px + clientX - hold.current.x, maxPx));
    },
    onLostPointerCapture() {
      hold.current = null;
      onRelease();
    },
  };
}

/** The edge of the tab's frame: pulled by pointer, or by arrows, Page Up and Down (usual widths), Home and End. */
export function FrameHandle(props: FrameHandleProps) {
  const { px, maxPx, onPull, onRelease } = props;
  const styles = useStyles();
  const pull = usePull(props);
  const handleKeyDown = (event: KeyboardEvent) => {
    const width = widthByKey(event.key, px, maxPx);
    if (width === null) return;
    event.preventDefault();
    onPull(width);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label="Width of the tab's frame"
      aria-orientation="horizontal"
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={maxPx}
      aria-valuenow={px}
      aria-valuetext={`${String(px)} pixels`}
      title="Pull to change the frame's width"
      className={styles.handle}
      onKeyDown={handleKeyDown}
      onKeyUp={onRelease}
      onBlur={onRelease}
      {...pull}
    >
      <span className={styles.grip} />
    </div>
  );
}
