import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useObservable } from "./observable.ts";
import type { Playground } from "./playground.ts";
import { SurfaceWithoutPage } from "./SurfaceWithoutPage.tsx";
import { TabFrame } from "./TabFrame.tsx";

const useStyles = makeStyles({
  stage: { minWidth: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground3 },
  sized: {
    position: "relative",
    height: "100%",
    maxWidth: "100%",
    boxSizing: "content-box",
    resize: "horizontal",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  narrow: {
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke1,
  },
});

type Size = { readonly width: number; readonly height: number };

function useSize(onSize: (size: Size) => void) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined)
        onSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [onSize]);
  return element;
}

type StageProps = {
  readonly playground: Playground;
  readonly onSize: (size: string) => void;
};

/** Where Teams shows the app. The frame's edge can be dragged. */
export function Stage({ playground, onSize }: StageProps) {
  const styles = useStyles();
  const { choices, tabLoads } = useObservable(playground.state);
  const [report] = useState(
    () => (size: Size) =>
      onSize(`${String(Math.round(size.width))} × ${String(Math.round(size.height))}`),
  );
  const element = useSize(report);
  const width = choices.width === "full" ? "100%" : choices.width;
  return (
    <main className={styles.stage}>
      {choices.place === "app" ? null : <SurfaceWithoutPage place={choices.place} />}
      <div
        key={String(width)}
        ref={element}
        hidden={choices.place !== "app"}
        style={{ width }}
        className={choices.width === "full" ? styles.sized : `${styles.sized} ${styles.narrow}`}
      >
        {tabLoads > 0 && <TabFrame key={tabLoads} playground={playground} />}
      </div>
    </main>
  );
}
