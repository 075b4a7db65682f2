import {
  createHostSimulator,
  type HostSimulator,
} from "#playground/host-simulator/hostSimulator.ts";
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Playground } from "../playground.ts";
import { hostPageOf, type FramedTab } from "./framedTab.ts";
import { StartCover } from "./StartCover.tsx";
import { afterTimeout, afterWord, START_TIMEOUT_MS, type TabStart } from "./tabStart.ts";

const useStyles = makeStyles({
  place: { position: "relative", height: "100%" },
  frame: { display: "block", width: "100%", height: "100%", border: "none" },
});

type TabFrameProps = {
  readonly playground: Playground;
  /** As it is when the frame begins; for another one the frame needs another key. */
  readonly framed: FramedTab;
  /** Loads the tab in a frame of its own anew. */
  readonly onReload: () => void;
  /** Where to find the host while the tab is there. */
  readonly hostRef?: RefObject<HostSimulator | null>;
};

/** How the tab's start goes, as the host sees it. */
function useTabStart() {
  const [start, setStart] = useState<TabStart>("loading");
  useEffect(() => {
    const timer = window.setTimeout(() => setStart(afterTimeout), START_TIMEOUT_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return [start, setStart] as const;
}

/**
 * The tab and the host that it talks to; both begin and end together. The frame has no `sandbox`: on the page's own origin
 * it holds nothing back, and the browser warns of it.
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 */
export function TabFrame({ playground, onReload, hostRef, ...given }: TabFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [framed] = useState(given.framed);
  const [start, setStart] = useTabStart();
  const { clipboard } = playground.state.get().choices;

  useLayoutEffect(() => {
    const { state, store, simulators } = playground;
    const simulator = createHostSimulator({
      self: window,
      frame: () => frame.current?.contentWindow ?? null,
      store,
      page: hostPageOf(playground, framed, (word) => setStart((now) => afterWord(now, word))),
      isServedElsewhere: (source) =>
        [...simulators].some((other) => other !== simulator && other.serves(source)),
    });
    simulators.add(simulator);
    if (hostRef !== undefined) hostRef.current = simulator;
    let { theme } = state.get().choices;
    const unsubscribe = state.subscribe(() => {
      const next = state.get().choices.theme;
      if (next === theme) return;
      theme = next;
      simulator.sendEvent("themeChange", [theme]);
    });
    return () => {
      unsubscribe();
      simulators.delete(simulator);
      if (hostRef !== undefined) hostRef.current = null;
      simulator.dispose();
    };
  }, [playground, framed, hostRef, setStart]);

  return (
    <div className={styles.place}>
      <iframe
        ref={frame}
        title={framed.title}
        src={framed.address}
        allow={clipboard ? "clipboard-write" : "clipboard-write 'none'"}
        className={styles.frame}
      />
      <StartCover start={start} onReload={onReload} />
    </div>
  );
}
