import { createHostSimulator } from "#playground/host-simulator/hostSimulator.ts";
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { TAB_ADDRESS } from "../loadTab.ts";
import type { Playground } from "../playground.ts";
import { fixedTab } from "./fixedTab.ts";
import { StartCover } from "./StartCover.tsx";
import { afterTimeout, afterWord, START_TIMEOUT_MS, type TabStart } from "./tabStart.ts";

const useStyles = makeStyles({
  place: { position: "relative", height: "100%" },
  frame: { display: "block", width: "100%", height: "100%", border: "none" },
});

type TabFrameProps = {
  readonly playground: Playground;
  /** Loads the tab in a frame of its own anew. */
  readonly onReload: () => void;
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
export function TabFrame({ playground, onReload }: TabFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [start, setStart] = useTabStart();
  const { clipboard } = playground.state.get().choices;

  useLayoutEffect(() => {
    const { state, store, hostPage } = playground;
    const simulator = createHostSimulator({
      self: window,
      frame: () => frame.current?.contentWindow ?? null,
      store,
      page: {
        ...hostPage,
        noteStart: (word) => setStart((now) => afterWord(now, word)),
        tab: fixedTab("personalApp", TAB_ADDRESS),
      },
    });
    let { theme } = state.get().choices;
    const unsubscribe = state.subscribe(() => {
      const next = state.get().choices.theme;
      if (next === theme) return;
      theme = next;
      simulator.sendEvent("themeChange", [theme]);
    });
    return () => {
      unsubscribe();
      simulator.dispose();
    };
  }, [playground, setStart]);

  return (
    <div className={styles.place}>
      <iframe
        ref={frame}
        title="Personal Meeting Link"
        src={TAB_ADDRESS}
        allow={clipboard ? "clipboard-write" : "clipboard-write 'none'"}
        className={styles.frame}
      />
      <StartCover start={start} onReload={onReload} />
    </div>
  );
}
